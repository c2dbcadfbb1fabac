package io.github.qldbfake.peers;

final class SecondTest extends PublishesItsServer {}
