package io.github.qldbfake.peers;

final class FourthTest extends PublishesItsServer {}
