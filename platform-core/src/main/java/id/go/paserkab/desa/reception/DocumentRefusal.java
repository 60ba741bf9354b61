package id.go.paserkab.desa.reception;

/** Why a file is not taken. */
public sealed interface DocumentRefusal {

    /** There is nothing in it. */
    record Empty() implements DocumentRefusal {}

    record TooLarge(int mostBytes) implements DocumentRefusal {}

    /** Neither a PDF nor a picture that the platform reads, whatever its name says. */
    record UnknownType() implements DocumentRefusal {}

    /** It is of a good type, but called by the name of another. */
    record Misnamed(DocumentType type) implements DocumentRefusal {}

    /** It begins well and then is broken. */
    record Unreadable(DocumentType type) implements DocumentRefusal {}

    /** The picture would fill too much memory. */
    record TooManyPixels() implements DocumentRefusal {}

    /** The PDF can do something: run a script, open a program, carry other files. */
    record Active(String feature) implements DocumentRefusal {}

    /** The PDF is locked, so that nobody could look it through. */
    record Locked() implements DocumentRefusal {}
}
