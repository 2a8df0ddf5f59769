/** The deep belief net: Boltzmann machines on top of one another, which make up examples. */
@NullMarked
package io.github.autoencoderlab.lesson.dbn;

import org.jspecify.annotations.NullMarked;
