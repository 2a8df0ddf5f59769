/** Decodes picture files into grey pixels: the one place in this room that knows AWT. */
@NullMarked
package io.github.autoencoderlab.data.picture;

import org.jspecify.annotations.NullMarked;
