package io.github.qldbfake.classpath.forked;

class ThirdNote extends EndpointNote {}
