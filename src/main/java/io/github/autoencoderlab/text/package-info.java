/** The words of the program in its languages; every room may speak them. */
@NullMarked
package io.github.autoencoderlab.text;

import org.jspecify.annotations.NullMarked;
