package io.github.autoencoderlab.lesson.parameter;

import io.github.autoencoderlab.data.pen.Writing;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.List;

/**
 * A parameter that is the movement of a pen.
 *
 * @param shownBy what is set along with a writing, so that it is seen to act
 */
public record WritingParameter(String id, Effect effect, boolean primary, Setting shownBy)
    implements HandmadeParameter {
  public WritingParameter {
    if (shownBy.parameter().effect() != effect) {
      throw new IllegalArgumentException(
          id + ": " + shownBy.parameter().id() + " does not act at the same time");
    }
  }

  /** This parameter with a writing. */
  public Setting to(Writing writing) {
    return new Setting.ByPen(this, writing);
  }

  @Override
  public Setting initial() {
    return to(Writing.NONE);
  }

  @Override
  public Setting read(String text) throws UserException {
    try {
      return to(Writing.of(text));
    } catch (IllegalArgumentException e) {
      throw new UserException(Message.of("parameter.brokenWriting", id), e);
    }
  }

  @Override
  public List<Setting> along(Setting before, Setting after) {
    return List.of(shownBy);
  }

  @Override
  public String takes() {
    return "\"x,y x,y …; x,y …\"";
  }
}
