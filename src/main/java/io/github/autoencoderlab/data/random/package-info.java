/** Random numbers for data that must be the same on every machine and JDK. */
@NullMarked
package io.github.autoencoderlab.data.random;

import org.jspecify.annotations.NullMarked;
