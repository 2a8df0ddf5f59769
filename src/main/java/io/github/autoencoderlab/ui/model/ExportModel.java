package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.export.ExportOptions;
import io.github.autoencoderlab.figure.export.FigureExporter;
import io.github.autoencoderlab.figure.export.FigureFormat;
import io.github.autoencoderlab.figure.export.Film;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.session.Aside;
import io.github.autoencoderlab.session.Event;
import io.github.autoencoderlab.session.Exhibit;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Replay;
import io.github.autoencoderlab.session.RunCaption;
import io.github.autoencoderlab.session.Stretch;
import io.github.autoencoderlab.session.Trainer;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

/**
 * Takes all figures, or one of them over a stretch of the past, out of the run, on a thread of its
 * own while the run goes on. How far it is and what came of it are polled.
 */
public final class ExportModel {
  private final Player player;
  private volatile Optional<Message> outcome = Optional.empty();
  private volatile boolean given;
  private volatile double done;

  ExportModel(Player player) {
    this.player = player;
  }

  /**
   * What is to be filmed.
   *
   * @param id of the figure
   * @param looked how it is looked at
   * @param stretch of the run's past
   * @param options of each frame
   * @param captioned whether the words on the run are below each frame
   * @param rate frames per second
   * @param file for the animation
   */
  public record Shot(
      String id,
      UnaryOperator<Figure> looked,
      Stretch stretch,
      ExportOptions options,
      boolean captioned,
      double rate,
      Path file) {}

  /** What a thread does, and says at its end. */
  private interface Work {
    Message done() throws UserException;
  }

  /** Films a figure; the past is taken again beside the run. */
  public void film(Shot shot, Texts texts) {
    begin(
        exhibit -> {
          Replay past = exhibit.past(shot.stretch().from());
          long first = exhibit.progress().first();
          long last = exhibit.progress().furthest();
          return () -> {
            shot.stretch().refuseBeyond(first, last, Film.MOST_FRAMES);
            return film(shot, past, texts);
          };
        });
  }

  /** Writes every figure of the lesson as it is now into a folder. */
  public void all(
      Path folder, FigureFormat format, ExportOptions look, boolean words, Texts texts) {
    begin(
        exhibit -> {
          Scene scene = exhibit.scene();
          ExportOptions options =
              look.withCaption(
                  RunCaption.of(exhibit.run(), exhibit.progress(), texts).withVisible(words));
          var figures = exhibit.run().lesson().figures();
          return () -> {
            for (int n = 0; n < figures.size(); n++) {
              refuseIfGivenUp();
              FigureSpec spec = figures.get(n);
              Path file = folder.resolve(spec.id() + "." + format.suffix());
              new FigureExporter().write(spec.figure(scene, texts), format, options, file);
              done = (n + 1.0) / figures.size();
            }
            return Message.of("export.allSaved", figures.size(), folder.toString());
          };
        });
  }

  /** Gives up what is under way; what was not written yet is not. */
  public void giveUp() {
    given = true;
  }

  /** How much is done, from 0 to 1. */
  public double done() {
    return done;
  }

  /** What came of it, once it has ended. */
  public Optional<Message> outcome() {
    return outcome;
  }

  /** What is taken of the run on its own thread, and what remains to be done on another. */
  private interface Taking {
    Work of(Exhibit exhibit);
  }

  private void begin(Taking taking) {
    given = false;
    done = 0;
    outcome = Optional.empty();
    player.show(
        exhibit -> {
          Work work = taking.of(exhibit);
          Aside.begin("export", () -> end(work));
        });
  }

  private void end(Work work) {
    Message said;
    try {
      said = work.done();
    } catch (UserException e) {
      said = e.sentence();
    } catch (CancellationException e) {
      said = Message.of("export.givenUp");
    } catch (RuntimeException | Error e) {
      said = Event.Failed.of(e).message();
    }
    outcome = Optional.of(said);
  }

  private Message film(Shot shot, Replay past, Texts texts) throws UserException {
    FigureSpec spec =
        past.run().lesson().figures().stream()
            .filter(one -> one.id().equals(shot.id()))
            .findFirst()
            .orElseThrow();
    Trainer trainer = past.withoutPast();
    Film film = new Film(shot.file(), shot.options(), shot.rate());
    for (long step : shot.stretch().steps()) {
      while (trainer.experiment().steps() < step) {
        refuseIfGivenUp();
        trainer.step();
      }
      Figure figure = shot.looked().apply(spec.figure(trainer.scene(), texts));
      film.add(
          figure,
          RunCaption.of(past.run().with(trainer.settings()), trainer.progress(), texts)
              .withVisible(shot.captioned()));
      done =
          (step - shot.stretch().from() + 1.0) / (shot.stretch().to() - shot.stretch().from() + 1);
    }
    refuseIfGivenUp();
    Path last = film.write().get(0);
    return Message.of("figure.saved", last.toString());
  }

  private void refuseIfGivenUp() {
    if (given) {
      throw new CancellationException();
    }
  }
}
