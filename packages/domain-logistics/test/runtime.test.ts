// The tests that applications get, run on the source as it stands here.
import "../testing/hours-of-service.test.ts";
