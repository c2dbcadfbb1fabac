package io.github.qldbfake.classpath.forked;

class FirstNote extends EndpointNote {}
