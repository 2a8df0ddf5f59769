package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.data.NpzWriter;
import io.github.autoencoderlab.figure.Caption;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.comparison.Half;
import io.github.autoencoderlab.lesson.comparison.Halves;
import io.github.autoencoderlab.session.Checkpoint;
import io.github.autoencoderlab.session.Progress;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.session.RunCaption;
import io.github.autoencoderlab.session.Trainer;
import io.github.autoencoderlab.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a finished run has to tell. */
final class Report {
  private final Run run;
  private final Trainer trainer;
  private final Scene scene;
  private final double seconds;
  private final long examples;

  /**
   * Of a run.
   *
   * @param seconds it took
   * @param before examples that it had learned from when it began
   */
  Report(Run run, Trainer trainer, double seconds, long before) {
    this.run = run;
    this.trainer = trainer;
    examples = trainer.experiment().examples() - before;
    scene = trainer.scene();
    this.seconds = seconds;
  }

  /** What the run was, how long it took, and all its numbers. */
  Map<String, Object> metrics(Texts texts) {
    Progress progress = trainer.progress();
    Map<String, Object> metrics = new LinkedHashMap<>();
    metrics.put("lesson", run.lesson().id());
    metrics.put("data", run.data().name());
    metrics.put("dataTreatment", run.data().account().done().stream().map(texts::get).toList());
    List<String> classNames = run.data().account().classNames();
    if (!classNames.isEmpty()) {
      metrics.put("classNames", classNames);
    }
    metrics.put("seed", run.seed());
    metrics.put("settings", settings());
    metrics.put("steps", progress.step());
    metrics.put("epochs", progress.epoch());
    metrics.put("seconds", seconds);
    metrics.put("imagesPerSecond", examples / seconds);
    metrics.putAll(trainer.experiment().metrics());
    // What is known exactly is not replaced by an estimate.
    for (String study : run.lesson().studies()) {
      scene
          .findings()
          .latest(study)
          .ifPresent(found -> found.numbers().forEach(metrics::putIfAbsent));
    }
    metrics.put("warnings", warnings(texts));
    return run.lesson() instanceof Comparison comparison ? nested(metrics, comparison) : metrics;
  }

  /** Those of the run, or of A. */
  private Map<String, Object> settings() {
    return run.lesson() instanceof Comparison comparison
        ? comparison.part(run.settings(), Half.A).byId()
        : run.settings().byId();
  }

  /** The numbers of A, and under them those of B and what is set differently there. */
  private Map<String, Object> nested(Map<String, Object> metrics, Comparison comparison) {
    Map<String, Object> different = new LinkedHashMap<>();
    Map<String, Object> ofB = comparison.part(run.settings(), Half.B).byId();
    comparison
        .differences(run.settings())
        .forEach(
            difference -> {
              String id = difference.b().parameter().id();
              different.put(id, ofB.getOrDefault(id, ""));
            });
    Map<String, Object> against = new LinkedHashMap<>();
    against.put("settings", different);
    against.putAll(Halves.part(metrics, Half.B));
    Map<String, Object> both = Halves.part(metrics, Half.A);
    both.put("against", against);
    return both;
  }

  /** What the user should know, in a language. */
  List<String> warnings(Texts texts) {
    return run.warnings(scene.snapshot()).stream().map(texts::get).toList();
  }

  /** The figures in a language, by id. */
  Map<String, Figure> figures(Texts texts) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (FigureSpec spec : run.lesson().figures()) {
      figures.put(spec.id(), spec.figure(scene, texts));
    }
    return figures;
  }

  /** What was run. */
  Lesson lesson() {
    return run.lesson();
  }

  /** What there is to say of the run below a figure. */
  Caption caption(Texts texts) {
    return RunCaption.of(run.with(trainer.settings()), trainer.progress(), texts);
  }

  /** The run, to be gone on with. */
  Checkpoint checkpoint() {
    return Checkpoint.of(run, trainer);
  }

  List<NpzWriter.Entry> weights() {
    return trainer.experiment().weights().stream()
        .map(array -> new NpzWriter.Entry(array.name(), array.shape(), array.values()))
        .toList();
  }
}
