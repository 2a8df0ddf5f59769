package io.github.autoencoderlab.session;

import java.util.function.Predicate;

/**
 * A run that is not open and can be opened again as it was. It learns nothing meanwhile.
 *
 * @param run with the settings of the moment
 * @param memento all that was learned
 * @param playing whether it played
 * @param figures which figures were looked at, by their ids
 */
record KeptRun(Run run, Memento memento, boolean playing, Predicate<String> figures) {}
