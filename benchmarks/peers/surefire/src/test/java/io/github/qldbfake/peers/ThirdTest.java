package io.github.qldbfake.peers;

final class ThirdTest extends PublishesItsServer {}
