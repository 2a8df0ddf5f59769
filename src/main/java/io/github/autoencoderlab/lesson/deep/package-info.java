/** What the lessons of deep nets share: layers that learn one by one, and then all together. */
@NullMarked
package io.github.autoencoderlab.lesson.deep;

import org.jspecify.annotations.NullMarked;
