package io.github.autoencoderlab.data;

import io.github.autoencoderlab.data.random.SeededRandom;
import io.github.autoencoderlab.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which part of a data set is used. First all examples are dealt into training and test examples
 * anew, then classes are chosen, then a number of training examples is drawn. What is kept keeps
 * its order.
 *
 * @param testShare how much of all examples is tested on, in (0, 1); 0 leaves the parts as they are
 * @param classes those that are trained on
 * @param testClasses those that are tested on
 * @param subset how many training examples are drawn; 0 keeps all
 * @param balanced whether every class is trained on equally often
 * @param seed where the random numbers start
 */
public record Selection(
    double testShare,
    ClassSet classes,
    ClassSet testClasses,
    int subset,
    boolean balanced,
    long seed) {
  /** Everything. */
  public static final Selection ALL = new Selection(0, ClassSet.ALL, ClassSet.ALL, 0, false, 1);

  private static final int DEAL = 1;
  private static final int DRAW = 2;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if the share or the number is outside its range
   */
  public Selection {
    if (!(testShare >= 0 && testShare < 1) || subset < 0) {
      throw new IllegalArgumentException("no selection: " + testShare + ", " + subset);
    }
  }

  /** The same with another share of test examples. */
  public Selection withTestShare(double share) {
    return new Selection(share, classes, testClasses, subset, balanced, seed);
  }

  /** The same with other classes to train on. */
  public Selection withClasses(ClassSet others) {
    return new Selection(testShare, others, testClasses, subset, balanced, seed);
  }

  /** The same with other classes to test on. */
  public Selection withTestClasses(ClassSet others) {
    return new Selection(testShare, classes, others, subset, balanced, seed);
  }

  /** The same with another number of training examples. */
  public Selection withSubset(int count) {
    return new Selection(testShare, classes, testClasses, count, balanced, seed);
  }

  /** The same with classes equally often or as they are. */
  public Selection withBalanced(boolean equally) {
    return new Selection(testShare, classes, testClasses, subset, equally, seed);
  }

  /** The same with other random numbers. */
  public Selection withSeed(long other) {
    return new Selection(testShare, classes, testClasses, subset, balanced, other);
  }

  /**
   * The same with classes by their numbers.
   *
   * @param account of the data, which knows what the classes are called
   * @throws DataException if one is not called so; the sentence says what there is
   */
  public Selection in(Account account) throws DataException {
    return withClasses(classes.among(account.classNames()))
        .withTestClasses(testClasses.among(account.classNames()));
  }

  /**
   * This part of a data set; its account says what was done, its origin what was asked for.
   *
   * @throws DataException if nothing would be left, or the classes that are asked for are unknown
   * @throws IllegalArgumentException if it is a part already, of which no part can be opened again
   */
  public DataSet of(DataSet whole) throws DataException {
    if (equals(ALL)) {
      return whole;
    }
    if (!whole.origin().isWhole()) {
      throw new IllegalArgumentException("a part of a part: " + whole.origin().text());
    }
    return in(whole.account()).numbered(whole).from(whole.origin().withPart(this));
  }

  private DataSet numbered(DataSet whole) throws DataException {
    List<String> names = whole.account().classNames();
    DataSet part = testShare == 0 ? whole : dealt(whole);
    if (!classes.isAll()) {
      Examples train = ofClasses(part.train(), classes, whole);
      Message how =
          Message.of("data.done.classes", classes.text(names), train.count(), part.train().count());
      part = part.with(train, part.test(), how);
    }
    if (!testClasses.isAll()) {
      Examples test = ofClasses(part.test(), testClasses, whole);
      Message how =
          Message.of(
              "data.done.testClasses", testClasses.text(names), test.count(), part.test().count());
      part = part.with(part.train(), test, how);
    }
    return balanced ? balanced(part) : subset == 0 ? part : drawn(part);
  }

  private DataSet dealt(DataSet whole) throws DataException {
    Examples all = Pool.of(whole);
    int test = (int) Math.round(testShare * all.count());
    if (test < 1 || test >= all.count()) {
      throw new DataException("data.noSplit", whole.name(), testShare, all.count());
    }
    int[] order = SeededRandom.of(seed, DEAL, 0).permutation(all.count());
    Examples tested = all.pick(Arrays.copyOfRange(order, 0, test));
    Examples trained = all.pick(Arrays.copyOfRange(order, test, order.length));
    return whole.with(
        trained,
        tested,
        Message.of("data.done.dealt", trained.count(), test, String.valueOf(seed)));
  }

  private static Examples ofClasses(Examples examples, ClassSet wanted, DataSet whole)
      throws DataException {
    byte[] labels = labels(examples, whole.name());
    int[] places =
        IntStream.range(0, labels.length).filter(n -> wanted.contains(labels[n] & 0xff)).toArray();
    if (places.length == 0) {
      List<String> names = whole.account().classNames();
      ClassSet found = ClassSet.of(Labels.classes(labels));
      throw new DataException(
          "data.emptyClasses", whole.name(), wanted.text(names), found.text(names));
    }
    return examples.pick(places);
  }

  private DataSet balanced(DataSet part) throws DataException {
    byte[] labels = labels(part.train(), part.name());
    int[] present = Labels.classes(labels);
    int each = subset == 0 ? Integer.MAX_VALUE : subset / present.length;
    for (int label : present) {
      each = Math.min(each, Labels.places(labels, label).length);
    }
    if (each == 0 || (subset > 0 && each < subset / present.length)) {
      throw new DataException(
          "data.noBalance", part.name(), subset, present.length, each * present.length);
    }
    IntStream kept = IntStream.empty();
    for (int label : present) {
      int[] places = draw(Labels.places(labels, label), each, label);
      kept = IntStream.concat(kept, Arrays.stream(places));
    }
    Examples train = part.train().pick(kept.sorted().toArray());
    Message how =
        Message.of(
            "data.done.balanced", each, train.count(), part.train().count(), String.valueOf(seed));
    return part.with(train, part.test(), how);
  }

  private DataSet drawn(DataSet part) throws DataException {
    int count = part.train().count();
    if (subset > count) {
      throw new DataException("data.noSubset", part.name(), subset, count);
    }
    int[] places = draw(IntStream.range(0, count).toArray(), subset, -1);
    Message how = Message.of("data.done.drawn", subset, count, String.valueOf(seed));
    return part.with(part.train().pick(places), part.test(), how);
  }

  /** Some of these places, in their order. */
  private int[] draw(int[] places, int count, int purpose) {
    int[] order = SeededRandom.of(seed, DRAW, purpose).permutation(places.length);
    return Arrays.stream(order, 0, count).map(n -> places[n]).sorted().toArray();
  }

  private static byte[] labels(Examples examples, String name) throws DataException {
    if (examples.labels().length == 0) {
      throw new DataException("data.unlabelled", name);
    }
    return examples.labels();
  }
}
