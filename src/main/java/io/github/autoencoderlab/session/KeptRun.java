package io.github.autoencoderlab.session;

/**
 * A run that is not open and can be opened again as it was. It learns nothing meanwhile.
 *
 * @param run with the settings of the moment
 * @param memento all that was learned
 * @param playing whether it played
 */
record KeptRun(Run run, Memento memento, boolean playing) {}
