/** Data sets as plain arrays: readers, writers, generators. */
@NullMarked
package io.github.autoencoderlab.data;

import org.jspecify.annotations.NullMarked;
