package id.go.paserkab.desa.training;

import id.go.paserkab.desa.training.TrainingRefused.Reason;
import java.util.List;

/** What was typed about a module, once it has been found good. */
record CheckedModule(String title, List<String> topics, int hours, int passMark) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TOPICS = 2000;
    private static final int MOST_HOURS = 200;
    private static final int HIGHEST_MARK = 100;

    static CheckedModule of(ModuleDetails details) {
        var title = TrainingNotes.line(details.title());
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new TrainingRefused(Reason.TITLE_WRONG);
        }
        var topics =
                details.topics()
                        .lines()
                        .map(TrainingNotes::line)
                        .filter(topic -> !topic.isEmpty())
                        .toList();
        if (topics.isEmpty() || String.join("\n", topics).length() > LONGEST_TOPICS) {
            throw new TrainingRefused(Reason.TOPICS_WRONG);
        }
        var hours = details.hours();
        if (hours == null || hours < 1 || hours > MOST_HOURS) {
            throw new TrainingRefused(Reason.HOURS_WRONG);
        }
        var passMark = details.passMark();
        if (passMark == null || passMark < 0 || passMark > HIGHEST_MARK) {
            throw new TrainingRefused(Reason.PASS_MARK_WRONG);
        }
        return new CheckedModule(title, topics, hours, passMark);
    }

    boolean says(TrainingModule module) {
        return title.equals(module.title())
                && topics.equals(module.topics())
                && hours == module.hours()
                && passMark == module.passMark();
    }
}
