package io.github.autoencoderlab.engine.array;

import java.util.Arrays;

/** NonzeroLists of places with a value at each, all with room for the same number. */
final class NonzeroLists {
  private final int room;
  private final int[] lengths;
  private final int[] places;
  private final float[] values;

  NonzeroLists(int count, int room) {
    this.room = room;
    lengths = new int[count];
    places = new int[count * room];
    values = new float[count * room];
  }

  int count() {
    return lengths.length;
  }

  int length(int list) {
    return lengths[list];
  }

  /** The places of all lists; a list's are in ascending order from {@link #start} on. */
  int[] places() {
    return places;
  }

  float[] values() {
    return values;
  }

  int start(int list) {
    return list * room;
  }

  void clear(int list) {
    lengths[list] = 0;
  }

  void add(int list, int place, float value) {
    int end = start(list) + lengths[list]++;
    places[end] = place;
    values[end] = value;
  }

  /** Adds those of n numbers that are not zero, without a branch that could not be foreseen. */
  void addNonzeros(int list, int firstPlace, float[] numbers, int n) {
    int first = start(list) + lengths[list];
    int end = first;
    for (int i = 0; i < n; i++) {
      places[end] = firstPlace + i;
      values[end] = numbers[i];
      end += numbers[i] == 0 ? 0 : 1;
    }
    lengths[list] += end - first;
  }

  /** Where in a list the places from this one on begin. */
  int find(int list, int place) {
    int start = start(list);
    int found = Arrays.binarySearch(places, start, start + lengths[list], place);
    return found < 0 ? -found - 1 : found;
  }

  /** sum ← sum + factor · Σ value · vector, over a list whose places are those of vectors. */
  void addTo(float[] sum, int list, float factor, float[][] vectors, int n) {
    int k = start(list);
    int end = k + lengths[list];
    for (; k + 3 < end; k += 4) {
      Loops.add(
          sum,
          factor * values[k],
          vectors[places[k]],
          factor * values[k + 1],
          vectors[places[k + 1]],
          factor * values[k + 2],
          vectors[places[k + 2]],
          factor * values[k + 3],
          vectors[places[k + 3]],
          n);
    }
    for (; k < end; k++) {
      Loops.add(sum, factor * values[k], vectors[places[k]], n);
    }
  }
}
