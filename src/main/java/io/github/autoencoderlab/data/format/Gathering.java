package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.NaturalOrder;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.format.Layout.Axis;
import io.github.autoencoderlab.data.format.NameHints.Part;
import io.github.autoencoderlab.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Puts together what comes in pieces: batches of cases, files that are numbered ({@code
 * data_batch_1} …), and classes that have an array each ({@code train0} … {@code train9}, {@code
 * cat.npy}, {@code dog.npy}); or takes apart what has a slice for each class.
 */
final class Gathering {
  private final List<StoredArray> arrays = new ArrayList<>();
  private final List<Message> said = new ArrayList<>();

  /** Of all arrays of a data set. */
  Gathering(List<StoredArray> all, Reading reading) throws DataException {
    for (StoredArray array : all) {
      Optional<ClassSlices> slices = ClassSlices.of(array, reading, all);
      if (Batches.is(array)) {
        said.add(Batches.done(array));
        arrays.add(Batches.flat(array));
      } else if (slices.isPresent()) {
        said.add(slices.get().done());
        arrays.addAll(List.of(slices.get().images(), slices.get().labels()));
      } else {
        arrays.add(array);
      }
    }
    if (arrays.stream().noneMatch(array -> array.table() != null)) {
      gatherNumbered();
      gatherNamed();
    }
  }

  /** The arrays, pieces put together. */
  List<StoredArray> arrays() {
    return arrays;
  }

  /** What was put together. */
  List<Message> said() {
    return said;
  }

  private void gatherNumbered() {
    Map<String, List<StoredArray>> groups = new LinkedHashMap<>();
    for (StoredArray array : arrays) {
      String key = part(array) + array.name().replaceAll("\\d+", "#");
      groups.computeIfAbsent(key, each -> new ArrayList<>()).add(array);
    }
    for (List<StoredArray> group : groups.values()) {
      boolean images = !Arrangement.isLabels(group.get(0));
      boolean labelled =
          arrays.stream().anyMatch(a -> Arrangement.isLabels(a) && part(a) == part(group.get(0)));
      boolean classes = images && !labelled && group.stream().allMatch(a -> number(a) >= 0);
      if (group.size() > 1 && (classes || labelled) && fit(group)) {
        gather(
            group,
            classes ? group.stream().map(a -> String.valueOf(number(a))).toList() : List.of());
      }
    }
  }

  /** Files that are called as their classes are, if nothing else tells them apart. */
  private void gatherNamed() {
    boolean nameless =
        arrays.stream().noneMatch(Arrangement::isLabels)
            && arrays.stream().allMatch(array -> Arrangement.isNameless(array))
            && arrays.stream().map(StoredArray::file).distinct().count() == arrays.size();
    for (Part part : Part.values()) {
      List<StoredArray> group = arrays.stream().filter(array -> part(array) == part).toList();
      if (nameless && group.size() > 1 && fit(group)) {
        gather(group, Words.ofClasses(group.stream().map(StoredArray::name).toList()));
      }
    }
  }

  private static Part part(StoredArray array) {
    return NameHints.of(array.name()).part();
  }

  /** The number at the end of a name; −1 if there is none. */
  private static int number(StoredArray array) {
    String digits = array.name().replaceFirst("(?s).*?(\\d*)$", "$1");
    return digits.isEmpty() || digits.length() > 3 ? -1 : Integer.parseInt(digits);
  }

  /** Whether arrays differ in nothing but in how many examples there are, at one end or other. */
  private static boolean fit(List<StoredArray> group) {
    StoredArray first = group.get(0);
    boolean vectors = group.stream().allMatch(StoredArray::isVector);
    return vectors
        || alike(group, 0)
        || (first.habit().columnMajor() && alike(group, first.shape().size() - 1));
  }

  private static boolean alike(List<StoredArray> group, int but) {
    if (group.get(0).shape().size() < 2) {
      return false;
    }
    List<Integer> like = without(group.get(0), but);
    return group.stream()
        .allMatch(
            array ->
                !array.isVector()
                    && array.shape().size() == like.size() + 1
                    && array.habit().equals(group.get(0).habit())
                    && without(array, but).equals(like));
  }

  private static List<Integer> without(StoredArray array, int dimension) {
    List<Integer> shape = new ArrayList<>(array.shape());
    shape.remove(dimension);
    return shape;
  }

  /** Puts one array in the place of several, and another one of their classes if they are some. */
  private void gather(List<StoredArray> group, List<String> classes) {
    List<StoredArray> ordered = new ArrayList<>(group);
    ordered.sort(NaturalOrder.of(StoredArray::name));
    StoredArray first = ordered.get(0);
    boolean last = countsLast(ordered);
    List<Numbers> numbers = new ArrayList<>();
    List<Double> labels = new ArrayList<>();
    int count = 0;
    for (StoredArray array : ordered) {
      int examples = examples(array, last);
      StoredArray inRows = last || first.isVector() ? array : inRows(array);
      numbers.add(inRows.numbers());
      count += examples;
      double label = group.indexOf(array);
      labels.addAll(IntStream.range(0, examples).mapToObj(n -> label).toList());
    }
    List<Integer> shape = new ArrayList<>(first.shape());
    StoredArray.Habit habit = first.habit();
    if (first.isVector()) {
      shape = new ArrayList<>(List.of(count));
    } else {
      shape.set(last ? shape.size() - 1 : 0, count);
      habit = last ? habit : new StoredArray.Habit(false, false, habit.transposed());
    }
    arrays.removeAll(group);
    arrays.add(
        new StoredArray(
            first.file(),
            first.name(),
            shape,
            habit,
            ListedNumbers.joined(first.file(), numbers),
            null));
    String names = Quote.of(ordered.stream().map(StoredArray::name).toList());
    if (classes.isEmpty()) {
      said.add(Message.of("data.done.joined", ordered.size(), names));
    } else {
      double[] values = labels.stream().mapToDouble(Double::doubleValue).toArray();
      arrays.add(ListedNumbers.words(first.file(), label(first), values, classes));
      said.add(Message.of("data.done.classArrays", ordered.size(), names));
    }
  }

  /** A name that says labels of the same part. */
  private static String label(StoredArray array) {
    return array.name() + ".labels";
  }

  /** Examples of which every array has its own number are counted by the other dimension. */
  private static boolean countsLast(List<StoredArray> group) {
    StoredArray first = group.get(0);
    if (first.isVector()) {
      return false;
    }
    boolean atFirst = alike(group, 0);
    boolean atLast = alike(group, first.shape().size() - 1);
    boolean usually =
        first.shape().size() > 2
            ? first.habit().imagesLast()
            : Layout.isPicture(first.shape().get(0), false)
                && !Layout.isPicture(first.shape().get(1), false);
    return atLast && (!atFirst || usually) && first.habit().columnMajor();
  }

  private static int examples(StoredArray array, boolean last) {
    if (array.isVector()) {
      return (int) array.numbers().count();
    }
    return array.shape().get(last ? array.shape().size() - 1 : 0);
  }

  /** In C's order, so that rows of several arrays can follow each other. */
  private static StoredArray inRows(StoredArray array) {
    Axis[] axes = new Axis[array.shape().size()];
    int stride = 1;
    for (int n = axes.length - 1; n >= 0; n--) {
      axes[n] = new Axis(array.shape().get(n), stride);
      stride *= array.shape().get(n);
    }
    return array.habit().columnMajor()
        ? Rearranged.of(array, array.shape(), Arrays.asList(axes))
        : array;
  }
}
