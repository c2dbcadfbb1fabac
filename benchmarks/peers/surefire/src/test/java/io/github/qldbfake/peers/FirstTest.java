package io.github.qldbfake.peers;

final class FirstTest extends PublishesItsServer {}
