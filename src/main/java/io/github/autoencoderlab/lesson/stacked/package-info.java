/** The stacked autoencoder: layers that learn one by one, unrolled and fine-tuned. */
@NullMarked
package io.github.autoencoderlab.lesson.stacked;

import org.jspecify.annotations.NullMarked;
