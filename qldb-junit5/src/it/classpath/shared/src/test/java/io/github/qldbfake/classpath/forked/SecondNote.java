package io.github.qldbfake.classpath.forked;

class SecondNote extends EndpointNote {}
