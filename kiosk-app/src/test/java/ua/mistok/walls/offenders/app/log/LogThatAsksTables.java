package ua.mistok.walls.offenders.app.log;

import java.sql.Connection;

record LogThatAsksTables(Connection connection) {}
