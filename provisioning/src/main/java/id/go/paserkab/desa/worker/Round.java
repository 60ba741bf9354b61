package id.go.paserkab.desa.worker;

import java.time.Duration;

/** Something that one worker node looks after at intervals, so that nothing stays forgotten. */
public interface Round {

    String name();

    Duration every();

    void perform();
}
