package io.github.autoencoderlab.lesson;

/** All that figures are painted from. */
public record Scene(Snapshot snapshot, Curves curves) {}
