package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.figure.LayeredNetwork.Flow;
import io.github.autoencoderlab.figure.LayeredNetwork.Layer;
import io.github.autoencoderlab.figure.LayeredNetwork.Links;
import io.github.autoencoderlab.figure.LayeredNetwork.Place;
import io.github.autoencoderlab.figure.LayeredNetwork.Shade;
import io.github.autoencoderlab.figure.LayeredNetwork.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The layers of a deep network's picture and what is between them, one after the other. */
final class DeepRows {
  private static final float[] UNKNOWN = new float[0];

  private final List<Layer> layers = new ArrayList<>();
  private final List<Links> links = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  /**
   * The values of a layer.
   *
   * @param latex of their symbol
   * @param symbol the same in plain letters
   * @param units that are shown
   * @param values of all units; empty while they are not known
   * @param shade their look
   * @param lit whether they were just computed
   * @param remark of a unit that is struck through; empty for others
   * @param name of a unit
   */
  record Row(
      String latex,
      String symbol,
      List<Integer> units,
      float[] values,
      Shade shade,
      boolean lit,
      IntFunction<String> remark,
      IntFunction<String> name) {
    /** A row of units that are called by their numbers, none of which is struck through. */
    Row(
        String latex,
        String symbol,
        List<Integer> units,
        float[] values,
        Shade shade,
        boolean lit) {
      this(latex, symbol, units, values, shade, lit, unit -> "", String::valueOf);
    }

    /** The same before its values are known. */
    Row unknown() {
      return new Row(latex, symbol, units, UNKNOWN, shade, false, remark, name);
    }

    /** The same where some units are struck through. */
    Row struck(IntFunction<String> remarks) {
      return new Row(latex, symbol, units, values, shade, lit, remarks, name);
    }

    /** The same whose units have names. */
    Row called(IntFunction<String> names) {
      return new Row(latex, symbol, units, values, shade, lit, remark, names);
    }
  }

  /** The first layer. */
  void add(Row row, Place place) {
    boolean round = place.level() > 0;
    boolean named = place.note().isEmpty();
    layers.add(
        new Layer(
            row.latex(),
            row.symbol(),
            row.units().stream().map(unit -> unit(row, unit)).toList(),
            row.shade(),
            round,
            named,
            row.lit(),
            ""));
    places.add(place);
  }

  /** One more layer, to which nothing leads. */
  void apart(Row row, Place place) {
    add(row, place);
    links.add(new Links("", List.of(), Flow.NONE, false, false));
  }

  /**
   * One more layer.
   *
   * @param between what is between the layer before and it; nothing passes from or to a unit that
   *     is struck through
   */
  void add(Row row, Place place, Links between) {
    add(row, place);
    Layer lower = layers.get(layers.size() - 2);
    links.add(cut(between, lower.units(), layers.get(layers.size() - 1).units()));
  }

  private static Unit unit(Row row, int unit) {
    String name = row.name().apply(unit);
    if (row.values().length == 0) {
      return new Unit(name, Double.NaN, 0, false, "");
    }
    double value = row.values()[unit];
    double fill = row.shade() == Shade.SIGNED ? value / reach(row) : value;
    String remark = row.remark().apply(unit);
    return new Unit(name, value, remark.isEmpty() ? fill : 0, false, remark);
  }

  private static double reach(Row row) {
    double most = row.units().stream().mapToDouble(n -> Math.abs(row.values()[n])).max().orElse(0);
    return most > 0 ? most : 1;
  }

  private static Links cut(Links between, List<Unit> lower, List<Unit> upper) {
    List<float[]> values = new ArrayList<>();
    for (int j = 0; j < upper.size(); j++) {
      float[] row = between.values().get(j).clone();
      for (int i = 0; i < row.length; i++) {
        boolean struck = !upper.get(j).remark().isEmpty() || !lower.get(i).remark().isEmpty();
        row[i] = struck ? 0 : row[i];
      }
      values.add(row);
    }
    return new Links(between.name(), values, between.flow(), between.watchedOnly(), between.lit());
  }

  List<Layer> layers() {
    return layers;
  }

  List<Links> links() {
    return links;
  }

  List<Place> places() {
    return places;
  }
}
