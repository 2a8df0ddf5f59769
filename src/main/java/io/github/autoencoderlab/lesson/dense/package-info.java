/** What the lessons of dense autoencoders share; no lesson itself, and knows none. */
@NullMarked
package io.github.autoencoderlab.lesson.dense;

import org.jspecify.annotations.NullMarked;
