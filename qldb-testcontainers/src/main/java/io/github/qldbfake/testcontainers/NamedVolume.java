package io.github.qldbfake.testcontainers;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.Mount;
import com.github.dockerjava.api.model.MountType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A volume by name, which Testcontainers has no method for: it mounts folders only. */
final class NamedVolume {

  private NamedVolume() {}

  static void mount(CreateContainerCmd command, String volume, String target) {
    HostConfig host = Optional.ofNullable(command.getHostConfig()).orElseGet(HostConfig::new);
    List<Mount> mounts = new ArrayList<>(Optional.ofNullable(host.getMounts()).orElseGet(List::of));
    mounts.add(new Mount().withType(MountType.VOLUME).withSource(volume).withTarget(target));
    command.withHostConfig(host.withMounts(mounts));
  }
}
