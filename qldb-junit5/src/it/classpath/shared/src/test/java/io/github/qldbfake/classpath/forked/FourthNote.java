package io.github.qldbfake.classpath.forked;

class FourthNote extends EndpointNote {}
