package io.github.autoencoderlab.lesson;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** One section of the slides, made live. Stateless. */
public interface Lesson {
  /** How many times as long as it takes to show what a lesson is about a run may be watched. */
  long WATCHED = 10;

  /** Its name on the command line, in text keys and of its FXML file. */
  String id();

  /** Key of its title. */
  default String titleKey() {
    return "lesson." + id() + ".title";
  }

  /** Key of its title where there is little room. */
  default String shortTitleKey() {
    return "lesson." + id() + ".short";
  }

  /** Key of the words on what it is about and what to look at first. */
  default String aboutKey() {
    return "lesson." + id() + ".about";
  }

  /** Ids of the phases of a step, the lines of the algorithm in their order. */
  List<String> phases();

  /** Key of the name of a phase. */
  default String phaseKey(String phase) {
    return "phase." + id() + "." + phase;
  }

  /** What can be set, in the order shown. */
  List<Parameter> parameters();

  /** What can be seen, in the order shown. */
  List<FigureSpec> figures();

  /** Ids of the studies whose findings figures show. */
  default List<String> studies() {
    return figures().stream()
        .map(FigureSpec::study)
        .filter(id -> !id.isEmpty())
        .distinct()
        .toList();
  }

  /** The data it opens on: a name of {@link io.github.autoencoderlab.data.catalog.DataSets}. */
  String defaultData();

  /** The kinds of data it can learn from; others are refused before it is started. */
  default Set<Kind> takes() {
    return Set.of(Kind.PICTURES);
  }

  /** What its examples are called, in keys of texts and on the command line. */
  default String examples() {
    return takes().contains(Kind.PICTURES) ? "images" : "series";
  }

  /** How many steps show what the lesson is about. */
  long defaultSteps();

  /**
   * How many steps a run that is watched takes before it stands by itself, unless its experiment
   * has an end; none if it never does. By then little changes, and it goes on if it is played.
   */
  default OptionalLong watchedSteps() {
    return OptionalLong.of(WATCHED * defaultSteps());
  }

  /** What is done to the data before the model sees it. */
  Message treatment(Settings settings);

  /** What the user should know of these settings, such as that one acts on nothing. */
  default List<Message> warnings(Settings settings) {
    return List.of();
  }

  /**
   * Starts a run; the same settings, data and seed give the same run.
   *
   * @throws UserException if this data or these settings do not suit the lesson
   */
  Experiment start(Settings settings, DataSet data, long seed) throws UserException;
}
