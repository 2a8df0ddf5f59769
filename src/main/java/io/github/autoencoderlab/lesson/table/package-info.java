/**
 * The table of Vincent et al. (ICML 2008), cell by cell: its sets, its models, its published
 * numbers, how a cell is computed here and what came of it.
 */
@NullMarked
package io.github.autoencoderlab.lesson.table;

import org.jspecify.annotations.NullMarked;
