package org.rapporteur.build;

/** Is told how far a build is. Whoever runs one decides what is shown of it; the build itself asks no clock. */
public interface Progress {

    /** Shows nothing. */
    Progress UNSEEN = new Progress() {
        @Override
        public void begins(Stage stage, int of) {}

        @Override
        public void advances() {}
    };

    /**
     * A stage begins, and the one before has ended.
     *
     * @param of how many things there are to do; 0 where they are not counted
     */
    void begins(Stage stage, int of);

    /** One more of them is done. By any thread. */
    void advances();
}
