package ua.mistok.app.xlsform;

import java.util.List;
import java.util.Map;

/// A sheet: headers of its first row, in order, and the rows below that are not empty.
record Table(String name, Map<String, Cell> headers, List<Line> lines) {}
