package id.go.paserkab.desa.benchmark.letter;

import id.go.paserkab.desa.benchmark.desk.Office;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.ledger.LetterCode;
import id.go.paserkab.desa.ledger.LetterLedger;
import id.go.paserkab.desa.ledger.LetterNumber;
import id.go.paserkab.desa.letter.LetterDesk;
import id.go.paserkab.desa.letter.LetterState;
import id.go.paserkab.desa.letternumber.LetterNumbers;
import id.go.paserkab.desa.letternumber.SequenceState;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

/** Whether letters that were issued at once have each a number of its own, and none is missing. */
final class NumberProof {

    private final Office office;
    private final int before;

    /** To be made before the letters are. */
    NumberProof(Office office) {
        this.office = office;
        this.before = last(office);
    }

    private static int last(Office office) {
        var year = PaserTime.today(office.product().bean(Clock.class)).getYear();
        return office
                .inside(() -> office.product().bean(LetterNumbers.class).sequences(year))
                .stream()
                .mapToInt(SequenceState::last)
                .max()
                .orElse(0);
    }

    /** Throws unless the village and the platform's register agree on all of them. */
    void of(List<UUID> letters) {
        var texts = new HashSet<String>();
        var places = new TreeSet<Integer>();
        for (var letter : letters) {
            var number = office.inside(() -> registered(letter));
            texts.add(number.text());
            places.add(number.sequence());
        }
        require(texts.size() == letters.size(), "A number was given twice");
        require(places.size() == letters.size(), "A place in the sequence was given twice");
        require(
                places.getFirst() == before + 1 && places.getLast() == before + letters.size(),
                "The numbers have a gap");
        require(last(office) == before + letters.size(), "The counter went past the letters");
    }

    private LetterNumber registered(UUID letter) {
        var line = office.product().bean(LetterDesk.class).letter(letter).line();
        require(line.state() == LetterState.ISSUED, "A letter was not issued");
        var code = new LetterCode(Objects.requireNonNull(line.code()));
        var entry =
                office.product()
                        .bean(LetterLedger.class)
                        .find(office.village().code(), code)
                        .orElseThrow(() -> new IllegalStateException("A letter is in no register"));
        require(
                entry.number().text().equals(line.number()),
                "Village and register have different numbers for a letter");
        return entry.number();
    }

    private static void require(boolean held, String otherwise) {
        if (!held) {
            throw new IllegalStateException(otherwise);
        }
    }
}
