/** Generated data: what a recipe is, its options, and the list of all recipes. */
@NullMarked
package io.github.autoencoderlab.data.recipe;

import org.jspecify.annotations.NullMarked;
