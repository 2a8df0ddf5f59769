/** The command line over the same lessons, figures and numbers as the window. */
@NullMarked
package io.github.autoencoderlab.cli;

import org.jspecify.annotations.NullMarked;
