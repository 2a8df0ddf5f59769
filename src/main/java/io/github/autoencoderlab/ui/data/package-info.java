/** Choosing data: menu, card, part of the data, files that are dropped. */
@NullMarked
package io.github.autoencoderlab.ui.data;

import org.jspecify.annotations.NullMarked;
