/** Tests of the window and its view model. */
@NullMarked
package io.github.autoencoderlab.ui;

import org.jspecify.annotations.NullMarked;
