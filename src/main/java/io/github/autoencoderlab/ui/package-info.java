/** The JavaFX window: it shows what a player plays. */
@NullMarked
package io.github.autoencoderlab.ui;

import org.jspecify.annotations.NullMarked;
