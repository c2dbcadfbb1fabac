package io.github.qldbfake.peers;

final class FifthTest extends PublishesItsServer {}
