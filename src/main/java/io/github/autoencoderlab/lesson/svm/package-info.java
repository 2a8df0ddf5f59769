/** The rival of deep nets in the table, seen in the plane: a support vector machine. */
@NullMarked
package io.github.autoencoderlab.lesson.svm;

import org.jspecify.annotations.NullMarked;
