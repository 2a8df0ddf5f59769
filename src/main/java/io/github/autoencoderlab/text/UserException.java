package io.github.autoencoderlab.text;

/** Something the user can mend: one sentence says what was wrong, where, and what was expected. */
public class UserException extends Exception {
  private final transient Message sentence;

  /** An exception with its sentence. */
  public UserException(Message sentence) {
    super(new Texts(Language.EN).get(sentence));
    this.sentence = sentence;
  }

  /** An exception with its sentence and what caused it. */
  public UserException(Message sentence, Throwable cause) {
    super(new Texts(Language.EN).get(sentence), cause);
    this.sentence = sentence;
  }

  /** The sentence, to be put into the user's language. */
  public Message sentence() {
    return sentence;
  }
}
