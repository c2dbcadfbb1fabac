package io.github.qldbfake.peers;

final class SixthTest extends PublishesItsServer {}
