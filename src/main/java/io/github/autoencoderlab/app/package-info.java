/** The main class: no argument opens the window, an argument runs the command line. */
@NullMarked
package io.github.autoencoderlab.app;

import org.jspecify.annotations.NullMarked;
