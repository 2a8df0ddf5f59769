/**
 * Plays an experiment: a trainer for the command line, a player with its own thread for the window.
 */
@NullMarked
package io.github.autoencoderlab.session;

import org.jspecify.annotations.NullMarked;
