package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.data.Origin;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.fetch.RemoteSet;
import io.github.autoencoderlab.data.fetch.RemoteSets;
import io.github.autoencoderlab.lecture.LectureFile;
import io.github.autoencoderlab.session.CheckpointFile;
import io.github.autoencoderlab.session.DataDesk;
import io.github.autoencoderlab.session.DataNews;
import io.github.autoencoderlab.session.DataProgress;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Bringing data: reading, fetching, looking at them before they are used. Knows no control; what is
 * in use stays in use until others are taken.
 */
public final class DataModel implements AutoCloseable {
  private static final DataState NOTHING = new DataState.Nothing();

  /** What takes no longer shows no progress. */
  private static final long PATIENCE_NANOS = 250_000_000;

  private final LabViewModel lab;
  private final DataDesk desk;
  private final Memory memory;
  private final ReadOnlyObjectWrapper<DataState> state = new ReadOnlyObjectWrapper<>(NOTHING);
  private long begun;

  /** Data for a window, read at a desk; what was opened is remembered. */
  public DataModel(LabViewModel lab, DataDesk desk, Memory memory) {
    this.lab = lab;
    this.desk = desk;
    this.memory = memory;
  }

  /** What is being brought, and what has come of it. */
  public ReadOnlyObjectProperty<DataState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The data that were opened last, the latest first. */
  public List<Origin> recent() {
    return memory.recentData();
  }

  /** Whether a public data set is on this machine. */
  public boolean isHere(RemoteSet set) {
    return desk.cache().holds(set);
  }

  /** Reads data, to be looked at. */
  public void bring(Origin origin) {
    begun = System.nanoTime();
    desk.read(origin);
  }

  /** Reads what was dropped, data, a checkpoint or a lesson; only one thing can be. */
  public void bring(List<Path> dropped) {
    if (dropped.size() == 1 && CheckpointFile.isOne(dropped.get(0))) {
      lab.openCheckpoint(dropped.get(0));
    } else if (dropped.size() == 1 && LectureFile.isOne(dropped.get(0))) {
      lab.lecture().open(dropped.get(0));
    } else if (dropped.size() == 1) {
      bring(Origin.at(dropped.get(0).toString()));
    } else {
      lab.show(Message.of("data.dropOne", dropped.size()));
    }
  }

  /** Reads what was brought once more in another way. */
  public void bringAgain(Reading reading) {
    if (state.get() instanceof DataState.Brought brought) {
      bring(brought.data().origin().withReading(reading));
    }
  }

  /** Opens a public data set; one that is not on this machine is asked about. */
  public void open(RemoteSet set) {
    if (isHere(set)) {
      bring(Origin.at(set.name()));
    } else {
      state.set(new DataState.Asking(set));
    }
  }

  /** Fetches what the user was asked about. */
  public void fetch() {
    if (state.get() instanceof DataState.Asking asking) {
      begun = 0;
      desk.fetch(asking.set());
    }
  }

  /** Starts the run anew on what was brought. */
  public void use() {
    if (state.get() instanceof DataState.Brought brought) {
      lab.openData(brought.data());
      Origin origin = brought.data().origin();
      if (RemoteSets.of(origin.address()).isEmpty()) {
        memory.remember(origin.withAddress(absolute(origin.address())));
        memory.save();
      }
      state.set(NOTHING);
    }
  }

  /** Shows what is said of the data in use. */
  public void look() {
    Run run = lab.runProperty().get();
    if (run != null) {
      state.set(new DataState.InUse(run.data()));
    }
  }

  /** Goes on with the data in use; says whether there was anything to give up. */
  public boolean giveUp() {
    boolean any = !(state.get() instanceof DataState.Nothing) || desk.progress().isPresent();
    desk.cancel();
    state.set(NOTHING);
    return any;
  }

  /** Brings in what the desk has to tell. */
  public void pulse() {
    Optional<DataNews> news = desk.takeNews();
    if (news.isPresent()) {
      take(news.get());
      return;
    }
    Optional<DataProgress> progress = desk.progress();
    boolean due = System.nanoTime() - begun > PATIENCE_NANOS;
    if (progress.isPresent() && due) {
      state.set(new DataState.Working(progress.get()));
    }
  }

  private void take(DataNews news) {
    if (news instanceof DataNews.Read read) {
      state.set(new DataState.Brought(read.data()));
    } else if (news instanceof DataNews.Failed failed) {
      lab.show(failed.message());
      if (!(state.get() instanceof DataState.Brought)) {
        state.set(NOTHING);
      }
    }
  }

  private static String absolute(String place) {
    return Path.of(place).toAbsolutePath().toString();
  }

  @Override
  public void close() {
    desk.close();
  }
}
