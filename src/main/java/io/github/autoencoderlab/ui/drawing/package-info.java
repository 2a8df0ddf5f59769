/** The pad on which pictures are drawn by pen. */
@NullMarked
package io.github.autoencoderlab.ui.drawing;

import org.jspecify.annotations.NullMarked;
