package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.ViewColumn}, to compile against; this type never ships. */
public interface ViewColumn extends Base {
    int getAlignment() throws NotesException;

    int getColumnValuesIndex() throws NotesException;

    int getDateFmt() throws NotesException;

    int getFontColor() throws NotesException;

    String getFontFace() throws NotesException;

    int getFontPointSize() throws NotesException;

    int getFontStyle() throws NotesException;

    String getFormula() throws NotesException;

    int getHeaderAlignment() throws NotesException;

    int getHeaderFontColor() throws NotesException;

    String getHeaderFontFace() throws NotesException;

    int getHeaderFontPointSize() throws NotesException;

    int getHeaderFontStyle() throws NotesException;

    String getItemName() throws NotesException;

    int getListSep() throws NotesException;

    int getNumberAttrib() throws NotesException;

    int getNumberDigits() throws NotesException;

    int getNumberFormat() throws NotesException;

    View getParent() throws NotesException;

    int getPosition() throws NotesException;

    String getResortToViewName() throws NotesException;

    int getSecondaryResortColumnIndex() throws NotesException;

    int getTimeDateFmt() throws NotesException;

    int getTimeFmt() throws NotesException;

    int getTimeZoneFmt() throws NotesException;

    String getTitle() throws NotesException;

    int getWidth() throws NotesException;

    boolean isAccentSensitiveSort() throws NotesException;

    boolean isCaseSensitiveSort() throws NotesException;

    boolean isCategory() throws NotesException;

    boolean isConstant() throws NotesException;

    boolean isField() throws NotesException;

    boolean isFontBold() throws NotesException;

    boolean isFontItalic() throws NotesException;

    boolean isFontStrikethrough() throws NotesException;

    boolean isFontUnderline() throws NotesException;

    boolean isFormula() throws NotesException;

    boolean isHeaderFontBold() throws NotesException;

    boolean isHeaderFontItalic() throws NotesException;

    boolean isHeaderFontStrikethrough() throws NotesException;

    boolean isHeaderFontUnderline() throws NotesException;

    boolean isHidden() throws NotesException;

    boolean isHideDetail() throws NotesException;

    boolean isHideFormula() throws NotesException;

    boolean isIcon() throws NotesException;

    boolean isNumberAttribParens() throws NotesException;

    boolean isNumberAttribPercent() throws NotesException;

    boolean isNumberAttribPunctuated() throws NotesException;

    boolean isResize() throws NotesException;

    boolean isResortAscending() throws NotesException;

    boolean isResortDescending() throws NotesException;

    boolean isResortToView() throws NotesException;

    boolean isResponse() throws NotesException;

    boolean isSecondaryResort() throws NotesException;

    boolean isSecondaryResortDescending() throws NotesException;

    boolean isShowTwistie() throws NotesException;

    boolean isSortDescending() throws NotesException;

    boolean isSorted() throws NotesException;

    void setAccentSensitiveSort(boolean flag) throws NotesException;

    void setAlignment(int number) throws NotesException;

    void setCaseSensitiveSort(boolean flag) throws NotesException;

    void setDateFmt(int number) throws NotesException;

    void setFontBold(boolean flag) throws NotesException;

    void setFontColor(int number) throws NotesException;

    void setFontFace(String text) throws NotesException;

    void setFontItalic(boolean flag) throws NotesException;

    void setFontPointSize(int number) throws NotesException;

    void setFontStrikethrough(boolean flag) throws NotesException;

    void setFontStyle(int number) throws NotesException;

    void setFontUnderline(boolean flag) throws NotesException;

    void setFormula(String text) throws NotesException;

    void setHeaderAlignment(int number) throws NotesException;

    void setHeaderFontBold(boolean flag) throws NotesException;

    void setHeaderFontColor(int number) throws NotesException;

    void setHeaderFontFace(String text) throws NotesException;

    void setHeaderFontItalic(boolean flag) throws NotesException;

    void setHeaderFontPointSize(int number) throws NotesException;

    void setHeaderFontStrikethrough(boolean flag) throws NotesException;

    void setHeaderFontStyle(int number) throws NotesException;

    void setHeaderFontUnderline(boolean flag) throws NotesException;

    void setHidden(boolean flag) throws NotesException;

    void setHideDetail(boolean flag) throws NotesException;

    void setHideFormula(boolean flag) throws NotesException;

    void setListSep(int number) throws NotesException;

    void setNumberAttrib(int number) throws NotesException;

    void setNumberAttribParens(boolean flag) throws NotesException;

    void setNumberAttribPercent(boolean flag) throws NotesException;

    void setNumberAttribPunctuated(boolean flag) throws NotesException;

    void setNumberDigits(int number) throws NotesException;

    void setNumberFormat(int number) throws NotesException;

    void setPosition(int number) throws NotesException;

    void setResize(boolean flag) throws NotesException;

    void setResortAscending(boolean flag) throws NotesException;

    void setResortDescending(boolean flag) throws NotesException;

    void setResortToView(boolean flag) throws NotesException;

    void setResortToViewName(String text) throws NotesException;

    void setSecondaryResort(boolean flag) throws NotesException;

    void setSecondaryResortColumnIndex(int number) throws NotesException;

    void setSecondaryResortDescending(boolean flag) throws NotesException;

    void setShowTwistie(boolean flag) throws NotesException;

    void setSortDescending(boolean flag) throws NotesException;

    void setSorted(boolean flag) throws NotesException;

    void setTimeDateFmt(int number) throws NotesException;

    void setTimeFmt(int number) throws NotesException;

    void setTimeZoneFmt(int number) throws NotesException;

    void setTitle(String text) throws NotesException;

    void setWidth(int number) throws NotesException;

    boolean isValidDominoQueryColumn() throws NotesException;

    boolean isValidDominoQueryField() throws NotesException;
}
