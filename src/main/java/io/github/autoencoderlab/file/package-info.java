/** Files written whole or not at all; every room that writes uses it. */
@NullMarked
package io.github.autoencoderlab.file;

import org.jspecify.annotations.NullMarked;
