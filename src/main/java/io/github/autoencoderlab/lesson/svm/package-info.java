/** Lesson 9, the table's rival seen in the plane: a support vector machine. */
@NullMarked
package io.github.autoencoderlab.lesson.svm;

import org.jspecify.annotations.NullMarked;
