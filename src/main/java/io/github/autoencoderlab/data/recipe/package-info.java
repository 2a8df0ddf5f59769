/** How data are generated: what a recipe is, and its options. */
@NullMarked
package io.github.autoencoderlab.data.recipe;

import org.jspecify.annotations.NullMarked;
