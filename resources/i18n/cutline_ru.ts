<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>ArticleModel</name>
        <message>
            <source>CAPTION</source>
            <translation>ПОДПИСЬ</translation>
        </message>
        <message>
            <source>CAPTION AND CREDIT</source>
            <translation>ПОДПИСЬ И АВТОРСТВО</translation>
        </message>
        <message>
            <source>CREDIT</source>
            <translation>АВТОРСТВО</translation>
        </message>
        <message>
            <source>Caption of slot {number}</source>
            <translation>Подпись места {number}</translation>
        </message>
        <message>
            <source>Credit of slot {number}</source>
            <translation>Авторство места {number}</translation>
        </message>
        <message>
            <source>PICTURE</source>
            <translation>СНИМОК</translation>
        </message>
        <message>
            <source>Picture of slot {number}</source>
            <translation>Снимок места {number}</translation>
        </message>
        <message>
            <source>{part} · SLOT {number}</source>
            <translation>{part} · МЕСТО {number}</translation>
        </message>
    </context>
    <context>
        <name>ArticlePane</name>
        <message>
            <source>Article</source>
            <translation>Статья</translation>
        </message>
        <message>
            <source>No article is open: these are the folder's photos.</source>
            <translation>Статья не открыта: это фотографии из папки.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Статьи</translation>
        </message>
        <message>
            <source>Caption sheets</source>
            <translation>Листы подписей</translation>
        </message>
        <message>
            <source>Export caption sheet</source>
            <translation>Экспорт листа подписей</translation>
        </message>
        <message>
            <source>Export keys</source>
            <translation>Экспорт клавиш</translation>
        </message>
        <message>
            <source>Folder for copies or sidecars</source>
            <translation>Папка для копий или сопроводительных файлов</translation>
        </message>
        <message>
            <source>Go on all the same</source>
            <translation>Всё равно продолжить</translation>
        </message>
        <message>
            <source>Open a folder of photos</source>
            <translation>Открыть папку с фотографиями</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>Открыть статью</translation>
        </message>
        <message>
            <source>Open marked-up sheet</source>
            <translation>Открыть лист с правкой</translation>
        </message>
        <message>
            <source>Read with another encoding</source>
            <translation>Прочитать в другой кодировке</translation>
        </message>
        <message>
            <source>Terms of use</source>
            <translation>Условия использования</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Text in the photos that does not say how it is written is in:</source>
            <translation>Текст в фотографиях, не называющий свою кодировку, записан в:</translation>
        </message>
        <message>
            <source>The article is written in:</source>
            <translation>Кодировка статьи:</translation>
        </message>
        <message>
            <source>These photos come with terms of use:</source>
            <translation>У этих фотографий есть условия использования:</translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… и ещё %Ln</numerusform>
                <numerusform>… и ещё %Ln</numerusform>
                <numerusform>… и ещё %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CaptionBand</name>
        <message>
            <source>No credit</source>
            <translation>Авторство не указано</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>Место {number} из {of}</translation>
        </message>
    </context>
    <context>
        <name>CaptionCard</name>
        <message>
            <source>Article</source>
            <translation>Статья</translation>
        </message>
        <message>
            <source>Caption, {source}</source>
            <translation>Подпись, {source}</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Sidecar</source>
            <translation>Сопроводительный файл</translation>
        </message>
        <message>
            <source>Take the caption of {source}</source>
            <translation>Взять подпись: {source}</translation>
        </message>
        <message>
            <source>Take this</source>
            <translation>Взять эту</translation>
        </message>
        <message>
            <source>next difference</source>
            <translation>следующее отличие</translation>
        </message>
    </context>
    <context>
        <name>CaptionComparison</name>
        <message numerus="yes">
            <source>%Ln differences</source>
            <translation>
                <numerusform>%Ln отличие</numerusform>
                <numerusform>%Ln отличия</numerusform>
                <numerusform>%Ln отличий</numerusform>
            </translation>
        </message>
        <message>
            <source>1 difference</source>
            <translation>1 отличие</translation>
        </message>
        <message>
            <source>Caption: five sources</source>
            <translation>Подпись: пять источников</translation>
        </message>
        <message>
            <source>Caption: four sources</source>
            <translation>Подпись: четыре источника</translation>
        </message>
        <message>
            <source>Caption: one source</source>
            <translation>Подпись: один источник</translation>
        </message>
        <message>
            <source>Caption: three sources</source>
            <translation>Подпись: три источника</translation>
        </message>
        <message>
            <source>Caption: two sources</source>
            <translation>Подпись: два источника</translation>
        </message>
        <message>
            <source>Captions by source</source>
            <translation>Подписи по источникам</translation>
        </message>
        <message>
            <source>Difference {number} of {count}</source>
            <translation>Отличие {number} из {count}</translation>
        </message>
        <message>
            <source>Difference {number} of {count}: {what}</source>
            <translation>Отличие {number} из {count}: {what}</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Нет подписи</translation>
        </message>
        <message>
            <source>The file has no caption.</source>
            <translation>В файле нет подписи.</translation>
        </message>
        <message>
            <source>only in the article: “{words}”</source>
            <translation>только в статье: «{words}»</translation>
        </message>
        <message>
            <source>only in {source}: “{words}”</source>
            <translation>только здесь — {source}: «{words}»</translation>
        </message>
        <message>
            <source>the article says “{one}”, {source} “{other}”</source>
            <translation>в статье «{one}», {source} — «{other}»</translation>
        </message>
        <message>
            <source>the same as the article</source>
            <translation>как в статье</translation>
        </message>
        <message>
            <source>the same as {source}</source>
            <translation>то же, что {source}</translation>
        </message>
        <message>
            <source>wins over {sources}: {why}</source>
            <translation>важнее, чем {sources}: {why}</translation>
        </message>
    </context>
    <context>
        <name>CaptionPanel</name>
        <message>
            <source>Credit</source>
            <translation>Авторство</translation>
        </message>
        <message>
            <source>No credit</source>
            <translation>Авторство не указано</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>Место {number} из {of}</translation>
        </message>
    </context>
    <context>
        <name>CaptionText</name>
        <message>
            <source>Caption</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Нет подписи</translation>
        </message>
    </context>
    <context>
        <name>CaptionsDialog</name>
        <message numerus="yes">
            <source>%Ln copies are written; JPEG, PNG and WebP hold the words themselves.</source>
            <translation>
                <numerusform>Будет записана %Ln копия; JPEG, PNG и WebP сами хранят тексты.</numerusform>
                <numerusform>Будут записаны %Ln копии; JPEG, PNG и WebP сами хранят тексты.</numerusform>
                <numerusform>Будет записано %Ln копий; JPEG, PNG и WebP сами хранят тексты.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sidecars are written.</source>
            <translation>
                <numerusform>Будет записан %Ln сопроводительный файл.</numerusform>
                <numerusform>Будут записаны %Ln сопроводительных файла.</numerusform>
                <numerusform>Будет записано %Ln сопроводительных файлов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside the photos</source>
            <translation>Рядом с фотографиями</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Captions into the photos</source>
            <translation>Подписи в фотографии</translation>
        </message>
        <message>
            <source>Choose a folder for the copies.</source>
            <translation>Выберите папку для копий.</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Копии</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>Авторское право</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>Знак охраны авторского права</translation>
        </message>
        <message>
            <source>Creator</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Авторство</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Папка…</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Leave out photos that are not sure ({n})</source>
            <translation>Пропустить неуверенные фотографии ({n})</translation>
        </message>
        <message>
            <source>Name of the copies</source>
            <translation>Имя копий</translation>
        </message>
        <message>
            <source>Photos stay as they are; all other data stay, too.</source>
            <translation>Фотографии остаются как есть, все прочие данные тоже.</translation>
        </message>
        <message>
            <source>Sidecars (.xmp)</source>
            <translation>Сопроводительные (.xmp)</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>They are copied as they are, with a sidecar: writing would end them.</source>
            <translation>Они копируются как есть, с сопроводительным файлом: запись сделала бы их недействительными.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Write into photos with Content Credentials all the same ({n})</source>
            <translation>Всё равно писать в фотографии с Content Credentials ({n})</translation>
        </message>
        <message>
            <source>Writing into these copies ends the validity of their Content Credentials.</source>
            <translation>Запись в эти копии делает их Content Credentials недействительными.</translation>
        </message>
        <message>
            <source>Written as XMP</source>
            <translation>Запись в XMP</translation>
        </message>
        <message>
            <source>Written as XMP and, in JPEG, as IIM</source>
            <translation>Запись в XMP и, для JPEG, в IIM</translation>
        </message>
        <message>
            <source>as in the credit, where it has a ©</source>
            <translation>как в авторстве, если там есть ©</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>остаётся как есть</translation>
        </message>
    </context>
    <context>
        <name>ChecksPane</name>
        <message>
            <source>Accept it as it is (Delete)</source>
            <translation>Оставить как есть (Delete)</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Mend: {text}</source>
            <translation>Исправить: {text}</translation>
        </message>
        <message>
            <source>Nothing to object to.</source>
            <translation>Замечаний нет.</translation>
        </message>
        <message>
            <source>Put right what it objects to ({keys})</source>
            <translation>Исправить по замечанию ({keys})</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Waive: {text}</source>
            <translation>Оставить: {text}</translation>
        </message>
        <message>
            <source>go</source>
            <translation>перейти</translation>
        </message>
        <message>
            <source>mend</source>
            <translation>исправить</translation>
        </message>
        <message>
            <source>waive</source>
            <translation>оставить</translation>
        </message>
    </context>
    <context>
        <name>ChecksSummary</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln фотография</numerusform>
                <numerusform>%Ln фотографии</numerusform>
                <numerusform>%Ln фотографий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>%Ln место</numerusform>
                <numerusform>%Ln места</numerusform>
                <numerusform>%Ln мест</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waived.</source>
            <translation>
                <numerusform>Оставлено: %Ln.</numerusform>
                <numerusform>Оставлено: %Ln.</numerusform>
                <numerusform>Оставлено: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 фотография</translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>1 место</translation>
        </message>
        <message>
            <source>Looked at {things}.</source>
            <translation>Просмотрено: {things}.</translation>
        </message>
        <message>
            <source>article</source>
            <translation>статья</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>место {number}</translation>
        </message>
        <message>
            <source>the article</source>
            <translation>статья</translation>
        </message>
    </context>
    <context>
        <name>ComingBack</name>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>%Ln место</numerusform>
                <numerusform>%Ln места</numerusform>
                <numerusform>%Ln мест</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a photo</source>
            <translation>
                <numerusform>%Ln без фото</numerusform>
                <numerusform>%Ln без фото</numerusform>
                <numerusform>%Ln без фото</numerusform>
            </translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>1 место</translation>
        </message>
        <message>
            <source>all with a photo</source>
            <translation>все с фото</translation>
        </message>
        <message>
            <source>no slots</source>
            <translation>мест нет</translation>
        </message>
        <message>
            <source>not there any more</source>
            <translation>больше нет</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>вчера</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>About Cutline</source>
            <translation>О программе Cutline</translation>
        </message>
        <message>
            <source>Accept what is sure</source>
            <translation>Принять уверенные пары</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Статья</translation>
        </message>
        <message>
            <source>Begin the caption a sentence earlier</source>
            <translation>Начать подпись на предложение раньше</translation>
        </message>
        <message>
            <source>Begin the caption a sentence later</source>
            <translation>Начать подпись на предложение позже</translation>
        </message>
        <message>
            <source>Caption in full screen</source>
            <translation>Подпись в полном экране</translation>
        </message>
        <message>
            <source>Captions into the photos…</source>
            <translation>Подписи в фотографии…</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>Изменить клавиши…</translation>
        </message>
        <message>
            <source>Choose a photo…</source>
            <translation>Выбрать фотографию…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Палитра команд</translation>
        </message>
        <message>
            <source>Desk rules…</source>
            <translation>Правила редакции…</translation>
        </message>
        <message>
            <source>Detach photo</source>
            <translation>Убрать фотографию</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Правка</translation>
        </message>
        <message>
            <source>Edit caption</source>
            <translation>Править подпись</translation>
        </message>
        <message>
            <source>Edit credit</source>
            <translation>Править авторство</translation>
        </message>
        <message>
            <source>End the caption a sentence earlier</source>
            <translation>Закончить подпись на предложение раньше</translation>
        </message>
        <message>
            <source>End the caption a sentence later</source>
            <translation>Закончить подпись на предложение позже</translation>
        </message>
        <message>
            <source>Export caption sheet…</source>
            <translation>Экспорт листа подписей…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Найти…</translation>
        </message>
        <message>
            <source>First slot</source>
            <translation>Первое место</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>По размеру окна</translation>
        </message>
        <message>
            <source>Fit or 100 %</source>
            <translation>По размеру окна или 100 %</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Полный экран</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Переход</translation>
        </message>
        <message>
            <source>Go to number…</source>
            <translation>Перейти к номеру…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>In the photo pane: next difference</source>
            <translation>На панели фото: следующее отличие</translation>
        </message>
        <message>
            <source>In the picker: compare</source>
            <translation>При выборе фото: сравнить</translation>
        </message>
        <message>
            <source>In the picker: no photo</source>
            <translation>При выборе фото: без фотографии</translation>
        </message>
        <message>
            <source>Keep zoom</source>
            <translation>Сохранять масштаб</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Last slot</source>
            <translation>Последнее место</translation>
        </message>
        <message>
            <source>Light, dark or as the system</source>
            <translation>Светлая, тёмная или как в системе</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Просмотр</translation>
        </message>
        <message>
            <source>Make it a caption</source>
            <translation>Сделать подписью</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Mend what a check found</source>
            <translation>Исправить найденное проверкой</translation>
        </message>
        <message>
            <source>Next slot</source>
            <translation>Следующее место</translation>
        </message>
        <message>
            <source>Next that needs work</source>
            <translation>Следующее, где нужна работа</translation>
        </message>
        <message>
            <source>Next unsure pair</source>
            <translation>Следующая неуверенная пара</translation>
        </message>
        <message>
            <source>Not a slot</source>
            <translation>Это не место для фото</translation>
        </message>
        <message>
            <source>One level back</source>
            <translation>На уровень назад</translation>
        </message>
        <message>
            <source>Open a folder of photos…</source>
            <translation>Открыть папку с фотографиями…</translation>
        </message>
        <message>
            <source>Open an article…</source>
            <translation>Открыть статью…</translation>
        </message>
        <message>
            <source>Open marked-up sheet…</source>
            <translation>Открыть лист с правкой…</translation>
        </message>
        <message>
            <source>Paste an article</source>
            <translation>Вставить статью</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Previous slot</source>
            <translation>Предыдущее место</translation>
        </message>
        <message>
            <source>Previous that needs work</source>
            <translation>Предыдущее, где нужна работа</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выход</translation>
        </message>
        <message>
            <source>Read again from disk</source>
            <translation>Прочитать заново с диска</translation>
        </message>
        <message>
            <source>Read with another encoding…</source>
            <translation>Прочитать в другой кодировке…</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Настройки…</translation>
        </message>
        <message>
            <source>Shift all following by one</source>
            <translation>Сдвинуть все следующие на одно</translation>
        </message>
        <message>
            <source>Side pane</source>
            <translation>Боковая панель</translation>
        </message>
        <message>
            <source>Slideshow</source>
            <translation>Слайд-шоу</translation>
        </message>
        <message>
            <source>Swap with next</source>
            <translation>Поменять со следующим</translation>
        </message>
        <message>
            <source>Swap with previous</source>
            <translation>Поменять с предыдущим</translation>
        </message>
        <message>
            <source>Ten slots back</source>
            <translation>На десять мест назад</translation>
        </message>
        <message>
            <source>Ten slots on</source>
            <translation>На десять мест вперёд</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Попробовать пример</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>Повернуть влево</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>Повернуть вправо</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Walk</source>
            <translation>Обход</translation>
        </message>
        <message>
            <source>While typing: cancel</source>
            <translation>При вводе: отменить</translation>
        </message>
        <message>
            <source>While typing: done and next</source>
            <translation>При вводе: готово и дальше</translation>
        </message>
        <message>
            <source>Why this caption</source>
            <translation>Почему это подпись</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Увеличить</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Уменьшить</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Найти команду</translation>
        </message>
        <message>
            <source>Type to find a command</source>
            <translation>Введите, чтобы найти команду</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%Ln slots have no credit.</source>
            <translation>
                <numerusform>%Ln место без авторства.</numerusform>
                <numerusform>%Ln места без авторства.</numerusform>
                <numerusform>%Ln мест без авторства.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots have no photo.</source>
            <translation>
                <numerusform>%Ln место без фотографии.</numerusform>
                <numerusform>%Ln места без фотографии.</numerusform>
                <numerusform>%Ln мест без фотографии.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 slot has no credit.</source>
            <translation>1 место без авторства.</translation>
        </message>
        <message>
            <source>1 slot has no photo.</source>
            <translation>1 место без фотографии.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Export caption sheet</source>
            <translation>Экспорт листа подписей</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Kept as</source>
            <translation>Сохранено как</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>This is marked on the sheet.</source>
            <translation>Это отмечено на листе.</translation>
        </message>
    </context>
    <context>
        <name>ExportOptions</name>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source> columns</source>
            <translation> столбцов</translation>
        </message>
        <message>
            <source> dpi</source>
            <translation> dpi</translation>
        </message>
        <message>
            <source> lines</source>
            <translation> строк</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> мм</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Columns of the contact sheet</source>
            <translation>Столбцы контактного листа</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Контакты</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Авторство</translation>
        </message>
        <message>
            <source>Credit style</source>
            <translation>Вид авторства</translation>
        </message>
        <message>
            <source>Date taken</source>
            <translation>Дата съёмки</translation>
        </message>
        <message>
            <source>File name and size</source>
            <translation>Имя и размер файла</translation>
        </message>
        <message>
            <source>Footer</source>
            <translation>Нижний колонтитул</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Формат</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Верхний колонтитул</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Макет</translation>
        </message>
        <message>
            <source>Line in the article</source>
            <translation>Строка в статье</translation>
        </message>
        <message>
            <source>Lines of the contact sheet</source>
            <translation>Строки контактного листа</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>On its side</source>
            <translation>Альбомная</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Бумага</translation>
        </message>
        <message>
            <source>Paper upright or on its side</source>
            <translation>Бумага книжная или альбомная</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотографии</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печатать</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Проба</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Ряды</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Type size</source>
            <translation>Кегль</translation>
        </message>
        <message>
            <source>Upright</source>
            <translation>Книжная</translation>
        </message>
        <message>
            <source>as in the article</source>
            <translation>как в статье</translation>
        </message>
        <message>
            <source>as the format likes</source>
            <translation>как принято в формате</translation>
        </message>
        <message>
            <source>fits the paper</source>
            <translation>по бумаге</translation>
        </message>
        <message>
            <source>{title}|{date}</source>
            <translation>{title}|{date}</translation>
        </message>
    </context>
    <context>
        <name>ExportPreview</name>
        <message>
            <source>Fit width</source>
            <translation>По ширине</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <source>Page as wide as there is room</source>
            <translation>Страница во всю ширину</translation>
        </message>
        <message>
            <source>Page {n} of {pages}</source>
            <translation>Страница {n} из {pages}</translation>
        </message>
        <message>
            <source>Pages of the caption sheet</source>
            <translation>Страницы листа подписей</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Предыдущая страница</translation>
        </message>
    </context>
    <context>
        <name>FieldTable</name>
        <message>
            <source>Alt text</source>
            <translation>Альтернативный текст</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Статья</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Город</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>Авторское право</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Creator</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Авторство</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Did not win</source>
            <translation>Не взято</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Указания</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>Взять</translation>
        </message>
        <message>
            <source>Take the credit {credit}</source>
            <translation>Взять авторство {credit}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>agrees with the article</source>
            <translation>совпадает со статьёй</translation>
        </message>
        <message>
            <source>differs from the article</source>
            <translation>отличается от статьи</translation>
        </message>
        <message>
            <source>may limit its use</source>
            <translation>может ограничивать использование</translation>
        </message>
        <message>
            <source>not in the article</source>
            <translation>нет в статье</translation>
        </message>
        <message>
            <source>{field}, article</source>
            <translation>{field}, статья</translation>
        </message>
        <message>
            <source>{field}, file</source>
            <translation>{field}, файл</translation>
        </message>
        <message>
            <source>{source}: {value}</source>
            <translation>{source}: {value}</translation>
        </message>
    </context>
    <context>
        <name>Filing</name>
        <message>
            <source>Caption sheet written: %s</source>
            <translation>Лист подписей записан: %s</translation>
        </message>
        <message>
            <source>PNG pages</source>
            <translation>Страницы PNG</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Отправлено на принтер.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>The clipboard holds no text. Copy an article first.</source>
            <translation>В буфере обмена нет текста. Сначала скопируйте статью.</translation>
        </message>
        <message>
            <source>The pasted article cannot be kept: %s.</source>
            <translation>Вставленную статью не удалось сохранить: %s.</translation>
        </message>
        <message>
            <source>This is the article itself. Choose another name.</source>
            <translation>Это сама статья. Выберите другое имя.</translation>
        </message>
        <message>
            <source>Writing the caption sheet</source>
            <translation>Запись листа подписей</translation>
        </message>
    </context>
    <context>
        <name>Filmstrip</name>
        <message>
            <source>Slots</source>
            <translation>Места</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Найти</translation>
        </message>
        <message>
            <source>Find in captions, credits and file names</source>
            <translation>Искать в подписях, авторстве и именах файлов</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не найдено</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} из {count}</translation>
        </message>
    </context>
    <context>
        <name>Gathering</name>
        <message>
            <source>Comparing pictures</source>
            <translation>Сравнение снимков</translation>
        </message>
        <message>
            <source>Opening %s</source>
            <translation>Открывается %s</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>Чтение фотографий</translation>
        </message>
    </context>
    <context>
        <name>GoTo</name>
        <message>
            <source>Go</source>
            <translation>Переход</translation>
        </message>
        <message>
            <source>Go to slot</source>
            <translation>Перейти к месту</translation>
        </message>
        <message>
            <source>Number of the slot</source>
            <translation>Номер места</translation>
        </message>
        <message>
            <source>of {last}</source>
            <translation>из {last}</translation>
        </message>
    </context>
    <context>
        <name>HandingOn</name>
        <message>
            <source>Called off; what is written already stays.</source>
            <translation>Прервано; уже записанное остаётся.</translation>
        </message>
        <message numerus="yes">
            <source>Captions written for %Ln photos: {place}</source>
            <translation>
                <numerusform>Подписи записаны для %Ln фотографии: {place}</numerusform>
                <numerusform>Подписи записаны для %Ln фотографий: {place}</numerusform>
                <numerusform>Подписи записаны для %Ln фотографий: {place}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changes taken: %Ln. Ctrl+Z takes them back.</source>
            <translation>
                <numerusform>Взято изменений: %Ln. Ctrl+Z отменит.</numerusform>
                <numerusform>Взято изменений: %Ln. Ctrl+Z отменит.</numerusform>
                <numerusform>Взято изменений: %Ln. Ctrl+Z отменит.</numerusform>
            </translation>
        </message>
        <message>
            <source>No photo is paired with a caption yet.</source>
            <translation>Пока ни одной фотографии не подобрана подпись.</translation>
        </message>
        <message>
            <source>Reading the marked-up sheet</source>
            <translation>Чтение листа с правкой</translation>
        </message>
        <message>
            <source>Take the marked-up sheet</source>
            <translation>Взять лист с правкой</translation>
        </message>
        <message>
            <source>Writing captions into the photos</source>
            <translation>Запись подписей в фотографии</translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more.</source>
            <translation>
                <numerusform>… и ещё %Ln.</numerusform>
                <numerusform>… и ещё %Ln.</numerusform>
                <numerusform>… и ещё %Ln.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message numerus="yes">
            <source>%Ln checks</source>
            <translation>
                <numerusform>%Ln замечание</numerusform>
                <numerusform>%Ln замечания</numerusform>
                <numerusform>%Ln замечаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paired</source>
            <translation>
                <numerusform>%Ln с фото</numerusform>
                <numerusform>%Ln с фото</numerusform>
                <numerusform>%Ln с фото</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos unplaced</source>
            <translation>
                <numerusform>%Ln фото без места</numerusform>
                <numerusform>%Ln фото без места</numerusform>
                <numerusform>%Ln фото без места</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>%Ln место</numerusform>
                <numerusform>%Ln места</numerusform>
                <numerusform>%Ln мест</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a photo</source>
            <translation>
                <numerusform>%Ln без фото</numerusform>
                <numerusform>%Ln без фото</numerusform>
                <numerusform>%Ln без фото</numerusform>
            </translation>
        </message>
        <message>
            <source>1 check</source>
            <translation>1 замечание</translation>
        </message>
        <message>
            <source>1 photo unplaced</source>
            <translation>1 фото без места</translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>1 место</translation>
        </message>
        <message>
            <source>Export sheet…</source>
            <translation>Экспорт листа…</translation>
        </message>
        <message>
            <source>Export the caption sheet</source>
            <translation>Экспортировать лист подписей</translation>
        </message>
        <message>
            <source>No slots</source>
            <translation>Мест нет</translation>
        </message>
        <message>
            <source>Nothing to check</source>
            <translation>Замечаний нет</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>Открыть статью</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Открыть…</translation>
        </message>
        <message>
            <source>Shows what an editor would object to</source>
            <translation>Показывает, к чему придрался бы редактор</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без названия</translation>
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message>
            <source>About Cutline</source>
            <translation>О программе Cutline</translation>
        </message>
        <message>
            <source>Cutline shows every photo slot of an article with its photo and caption.</source>
            <translation>Cutline показывает каждое место для фото в статье с фотографией и подписью.</translation>
        </message>
        <message>
            <source>The desk's rules are kept in %s.</source>
            <translation>Правила редакции хранятся в %s.</translation>
        </message>
        <message>
            <source>The log is kept in %s.</source>
            <translation>Журнал хранится в %s.</translation>
        </message>
    </context>
    <context>
        <name>KeyEditor</name>
        <message>
            <source>Command</source>
            <translation>Команда</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Команды и их клавиши</translation>
        </message>
        <message>
            <source>Enter: a new key. Delete: no key.</source>
            <translation>Enter: новая клавиша. Delete: без клавиши.</translation>
        </message>
        <message>
            <source>Every command has its usual keys.</source>
            <translation>У каждой команды обычные клавиши.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Найти команду или клавишу</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Remove keys</source>
            <translation>Убрать клавиши</translation>
        </message>
        <message>
            <source>Type to find a command or a key</source>
            <translation>Введите, чтобы найти команду или клавишу</translation>
        </message>
        <message>
            <source>Usual keys</source>
            <translation>Обычные клавиши</translation>
        </message>
        <message>
            <source>{key} is now “{command}”.</source>
            <translation>{key} теперь «{command}».</translation>
        </message>
        <message>
            <source>{key} is “{command}” already. Press it once more to take it away.</source>
            <translation>{key} уже «{command}». Нажмите ещё раз, чтобы забрать.</translation>
        </message>
        <message>
            <source>“{command}” has its usual keys.</source>
            <translation>У «{command}» обычные клавиши.</translation>
        </message>
        <message>
            <source>“{command}” has no key now.</source>
            <translation>У «{command}» теперь нет клавиши.</translation>
        </message>
    </context>
    <context>
        <name>KeyRecorder</name>
        <message>
            <source>New key…</source>
            <translation>Новая клавиша…</translation>
        </message>
        <message>
            <source>Press a key… Esc leaves it</source>
            <translation>Нажмите клавишу… Esc — оставить</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Найти команду</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Backspace</source>
            <translation>Backspace</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>PgDn</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>PgUp</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Пробел</translation>
        </message>
    </context>
    <context>
        <name>Looking</name>
        <message>
            <source>Colours: as the system has them.</source>
            <translation>Цвета: как в системе.</translation>
        </message>
        <message>
            <source>Colours: dark.</source>
            <translation>Цвета: тёмные.</translation>
        </message>
        <message>
            <source>Colours: light.</source>
            <translation>Цвета: светлые.</translation>
        </message>
        <message>
            <source>Each photo starts fit.</source>
            <translation>Каждая фотография открывается по размеру окна.</translation>
        </message>
        <message>
            <source>Slideshow stopped.</source>
            <translation>Слайд-шоу остановлено.</translation>
        </message>
        <message numerus="yes">
            <source>Slideshow: a photo every %Ln seconds.</source>
            <translation>
                <numerusform>Слайд-шоу: фото каждую %Ln секунду.</numerusform>
                <numerusform>Слайд-шоу: фото каждые %Ln секунды.</numerusform>
                <numerusform>Слайд-шоу: фото каждые %Ln секунд.</numerusform>
            </translation>
        </message>
        <message>
            <source>Zoom and place are kept.</source>
            <translation>Масштаб и место сохраняются.</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>Accept what is sure</source>
            <translation>Принять уверенные пары</translation>
        </message>
        <message>
            <source>Choose a paragraph with ↑ ↓, then press M.</source>
            <translation>Выберите абзац клавишами ↑ ↓ и нажмите M.</translation>
        </message>
        <message>
            <source>Detach photo of slot {number}</source>
            <translation>Убрать фотографию места {number}</translation>
        </message>
        <message>
            <source>Done again: %s</source>
            <translation>Повторено: %s</translation>
        </message>
        <message>
            <source>Edit caption {number}</source>
            <translation>Править подпись {number}</translation>
        </message>
        <message>
            <source>Edit credit {number}</source>
            <translation>Править авторство {number}</translation>
        </message>
        <message>
            <source>Make it a caption</source>
            <translation>Сделать подписью</translation>
        </message>
        <message>
            <source>Mend slot {number}</source>
            <translation>Исправить место {number}</translation>
        </message>
        <message>
            <source>Mended. Ctrl+Z takes it back.</source>
            <translation>Исправлено. Ctrl+Z отменит.</translation>
        </message>
        <message>
            <source>Narrow caption {number}</source>
            <translation>Сузить подпись {number}</translation>
        </message>
        <message>
            <source>No folder with photos is open: choose one first (Ctrl+Shift+O).</source>
            <translation>Папка с фотографиями не открыта: сначала выберите её (Ctrl+Shift+O).</translation>
        </message>
        <message>
            <source>No rule has left a reason.</source>
            <translation>Ни одно правило не оставило объяснения.</translation>
        </message>
        <message>
            <source>Not a slot: {number}</source>
            <translation>Не место для фото: {number}</translation>
        </message>
        <message>
            <source>Photo for slot {number}</source>
            <translation>Фотография для места {number}</translation>
        </message>
        <message>
            <source>Shift photos from slot {number}</source>
            <translation>Сдвинуть фотографии с места {number}</translation>
        </message>
        <message>
            <source>Slot removed. Ctrl+Z brings it back.</source>
            <translation>Место убрано. Ctrl+Z вернёт его.</translation>
        </message>
        <message>
            <source>Swap photo of slot {number}</source>
            <translation>Поменять фотографию места {number}</translation>
        </message>
        <message>
            <source>There is no sentence there that the caption could take in or leave out.</source>
            <translation>Там нет предложения, которое подпись могла бы взять или отдать.</translation>
        </message>
        <message>
            <source>There is no slot to swap with on that side.</source>
            <translation>С этой стороны нет места для обмена.</translation>
        </message>
        <message>
            <source>There is nothing here that a key could mend.</source>
            <translation>Здесь нет ничего, что можно исправить клавишей.</translation>
        </message>
        <message>
            <source>There is nothing sure left to accept.</source>
            <translation>Больше нет уверенных пар, которые можно принять.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Повторять нечего.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Отменять нечего.</translation>
        </message>
        <message>
            <source>This paragraph is a caption already.</source>
            <translation>Этот абзац уже подпись.</translation>
        </message>
        <message>
            <source>Undone: %s</source>
            <translation>Отменено: %s</translation>
        </message>
        <message>
            <source>Waive a remark</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Widen caption {number}</source>
            <translation>Расширить подпись {number}</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>место {number}</translation>
        </message>
        <message>
            <source>unplaced</source>
            <translation>без места</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Dismiss</source>
            <translation>Скрыть</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Ошибка</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Сообщение</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <source>Edge of the filmstrip</source>
            <translation>Край ленты</translation>
        </message>
        <message>
            <source>Edge of the side pane</source>
            <translation>Край боковой панели</translation>
        </message>
    </context>
    <context>
        <name>PhotoFacts</name>
        <message numerus="yes">
            <source>%Ln frames</source>
            <translation>
                <numerusform>%Ln кадр</numerusform>
                <numerusform>%Ln кадра</numerusform>
                <numerusform>%Ln кадров</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken {date}, {time}</source>
            <translation>Снято {date}, {time}</translation>
        </message>
        <message>
            <source>This file {fault}</source>
            <translation>Этот файл: {fault}</translation>
        </message>
    </context>
    <context>
        <name>PhotoPair</name>
        <message>
            <source>No photo</source>
            <translation>Нет фото</translation>
        </message>
    </context>
    <context>
        <name>PhotoPane</name>
        <message>
            <source>Another encoding…</source>
            <translation>Другая кодировка…</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Имя файла</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Read the photo's text with another encoding</source>
            <translation>Прочитать текст фотографии в другой кодировке</translation>
        </message>
        <message>
            <source>This slot has no photo.</source>
            <translation>В этом месте нет фотографии.</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message numerus="yes">
            <source>%Ln photos, best first</source>
            <translation>
                <numerusform>%Ln фотография, лучшие сначала</numerusform>
                <numerusform>%Ln фотографии, лучшие сначала</numerusform>
                <numerusform>%Ln фотографий, лучшие сначала</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 фотография</translation>
        </message>
        <message>
            <source>A photo for slot {number}</source>
            <translation>Фотография для места {number}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Filter by name or words</source>
            <translation>Отбор по имени или словам</translation>
        </message>
        <message>
            <source>Filter the photos</source>
            <translation>Отобрать фотографии</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Нет подписи</translation>
        </message>
        <message>
            <source>Photos, best first</source>
            <translation>Фотографии, лучшие сначала</translation>
        </message>
        <message>
            <source>Slot {number} now</source>
            <translation>Место {number} сейчас</translation>
        </message>
        <message>
            <source>Two photos compared</source>
            <translation>Сравнение двух фотографий</translation>
        </message>
        <message>
            <source>Use this photo</source>
            <translation>Взять эту фотографию</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>выбрать</translation>
        </message>
        <message>
            <source>compare</source>
            <translation>сравнить</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>отобрать</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>без фото</translation>
        </message>
    </context>
    <context>
        <name>PresetsRow</name>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Kept as</source>
            <translation>Сохранено как</translation>
        </message>
        <message>
            <source>The desk's default</source>
            <translation>По умолчанию в редакции</translation>
        </message>
        <message>
            <source>a name for these choices</source>
            <translation>имя для этого выбора</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
    </context>
    <context>
        <name>RemarkModel</name>
        <message>
            <source>Error</source>
            <translation>Ошибка</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Взгляните</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>article</source>
            <translation>статья</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>место {number}</translation>
        </message>
    </context>
    <context>
        <name>ReturnedCard</name>
        <message>
            <source>(nothing)</source>
            <translation>(ничего)</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>Before: {before} Now: {after}</source>
            <translation>Было: {before} Стало: {after}</translation>
        </message>
        <message>
            <source>Caption of slot {n}</source>
            <translation>Подпись места {n}</translation>
        </message>
        <message>
            <source>Credit of slot {n}</source>
            <translation>Авторство места {n}</translation>
        </message>
        <message>
            <source>On the sheet</source>
            <translation>На листе</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ничего</translation>
        </message>
    </context>
    <context>
        <name>ReturnedDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Изменения</translation>
        </message>
        <message>
            <source>Leave all</source>
            <translation>Оставить все</translation>
        </message>
        <message>
            <source>Marked-up sheet</source>
            <translation>Лист с правкой</translation>
        </message>
        <message>
            <source>Not on the sheet: {slots}.</source>
            <translation>Нет на листе: {slots}.</translation>
        </message>
        <message numerus="yes">
            <source>On the sheet, but not in the article: %Ln.</source>
            <translation>
                <numerusform>Есть на листе, но не в статье: %Ln.</numerusform>
                <numerusform>Есть на листе, но не в статье: %Ln.</numerusform>
                <numerusform>Есть на листе, но не в статье: %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln changes</source>
            <translation>
                <numerusform>Взять %Ln изменение</numerusform>
                <numerusform>Взять %Ln изменения</numerusform>
                <numerusform>Взять %Ln изменений</numerusform>
            </translation>
        </message>
        <message>
            <source>Take 1 change</source>
            <translation>Взять 1 изменение</translation>
        </message>
        <message>
            <source>Take all</source>
            <translation>Взять все</translation>
        </message>
        <message>
            <source>The sheet changes nothing.</source>
            <translation>Лист ничего не меняет.</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>оставить</translation>
        </message>
        <message>
            <source>take</source>
            <translation>взять</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>All this stands in one file, each line explained.</source>
            <translation>Всё это хранится в одном файле, каждая строка пояснена.</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Статьи</translation>
        </message>
        <message>
            <source>As in the article</source>
            <translation>Как в статье</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Below the photo.</source>
            <translation>Под фотографией.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Очистить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Цвета</translation>
        </message>
        <message>
            <source>Counting what is kept on disk…</source>
            <translation>Подсчёт сохранённого на диске…</translation>
        </message>
        <message>
            <source>Credits and checks</source>
            <translation>Авторство и проверка</translation>
        </message>
        <message>
            <source>Credits on caption sheets</source>
            <translation>Авторство на листах подписей</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Desk rules</source>
            <translation>Правила редакции</translation>
        </message>
        <message>
            <source>Edit the rules…</source>
            <translation>Изменить правила…</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Кодировка</translation>
        </message>
        <message>
            <source>Face of captions</source>
            <translation>Шрифт подписей</translation>
        </message>
        <message>
            <source>Files here, named as those that come with Cutline, add your own agencies (agencies/…) and words (cues/…).</source>
            <translation>Файлы здесь, названные как поставляемые с Cutline, добавляют ваши агентства (agencies/…) и слова (cues/…).</translation>
        </message>
        <message>
            <source>Folders of photos</source>
            <translation>Папки с фотографиями</translation>
        </message>
        <message>
            <source>For articles that neither say theirs nor are UTF-8.</source>
            <translation>Для статей, которые её не называют и записаны не в UTF-8.</translation>
        </message>
        <message>
            <source>For example {creator}/{agency}. Each export can have its own.</source>
            <translation>Например, {creator}/{agency}. У каждого экспорта может быть свой вид.</translation>
        </message>
        <message>
            <source>Found by itself</source>
            <translation>Найдено само</translation>
        </message>
        <message>
            <source>From the next start on.</source>
            <translation>Со следующего запуска.</translation>
        </message>
        <message>
            <source>Guess it</source>
            <translation>Угадать</translation>
        </message>
        <message>
            <source>Holds for the window and all dialogs.</source>
            <translation>Для окна и всех диалогов.</translation>
        </message>
        <message>
            <source>How long each photo is shown.</source>
            <translation>Сколько показывать каждую фотографию.</translation>
        </message>
        <message>
            <source>Keep zoom</source>
            <translation>Сохранять масштаб</translation>
        </message>
        <message numerus="yes">
            <source>Kept on disk: %Ln pictures, {size} MB.</source>
            <translation>
                <numerusform>На диске: %Ln снимок, {size} МБ.</numerusform>
                <numerusform>На диске: %Ln снимка, {size} МБ.</numerusform>
                <numerusform>На диске: %Ln снимков, {size} МБ.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Меньше движения</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>МБ</translation>
        </message>
        <message>
            <source>Memory and disk</source>
            <translation>Память и диск</translation>
        </message>
        <message>
            <source>More make walking back quicker.</source>
            <translation>Чем больше, тем быстрее возврат назад.</translation>
        </message>
        <message>
            <source>Nothing blinks, fades or runs. The system's own wish always holds.</source>
            <translation>Ничто не мигает, не тает и не бежит. Желание системы действует всегда.</translation>
        </message>
        <message>
            <source>Open the folder of own additions</source>
            <translation>Открыть папку своих дополнений</translation>
        </message>
        <message>
            <source>Open the settings file</source>
            <translation>Открыть файл настроек</translation>
        </message>
        <message>
            <source>Pages of settings</source>
            <translation>Страницы настроек</translation>
        </message>
        <message>
            <source>Photos kept in memory</source>
            <translation>Фотографии в памяти</translation>
        </message>
        <message>
            <source>Reset all keys</source>
            <translation>Сбросить все клавиши</translation>
        </message>
        <message>
            <source>Reset this page</source>
            <translation>Сбросить эту страницу</translation>
        </message>
        <message>
            <source>Scripts that it lacks are shown in another.</source>
            <translation>Письменности, которых в нём нет, показываются другим.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Size of captions</source>
            <translation>Размер подписей</translation>
        </message>
        <message>
            <source>Slideshow</source>
            <translation>Слайд-шоу</translation>
        </message>
        <message>
            <source>Small pictures are made anew when they are needed. No photo is touched.</source>
            <translation>Маленькие снимки создаются заново, когда нужны. Фотографии не затрагиваются.</translation>
        </message>
        <message>
            <source>The best serif there is</source>
            <translation>Лучший шрифт с засечками</translation>
        </message>
        <message>
            <source>The next photo stands as large, and at the same place, as this one.</source>
            <translation>Следующая фотография стоит так же крупно и на том же месте.</translation>
        </message>
        <message>
            <source>Walking</source>
            <translation>Обход</translation>
        </message>
        <message>
            <source>What the checks object to.</source>
            <translation>Что отмечает проверка.</translation>
        </message>
        <message>
            <source>Where to look for an article's photos, seen from its own folder, with commas between them. {name} stands for the article's name: {name}-photos, ../images.</source>
            <translation>Где искать фотографии статьи, считая от её папки, через запятую. {name} — имя статьи: {name}-photos, ../images.</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>пикс.</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>сек.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSitting</name>
        <message>
            <source>It is kept in %s.</source>
            <translation>Хранится в %s.</translation>
        </message>
        <message>
            <source>The keys cannot be written: %s.</source>
            <translation>Не удалось записать клавиши: %s.</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>Drop one here, or press P to choose.</source>
            <translation>Перетащите её сюда или нажмите P, чтобы выбрать.</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Загрузка…</translation>
        </message>
        <message>
            <source>No caption was found in this article. Choose a paragraph in the article pane and press M to make it one.</source>
            <translation>В этой статье не найдено ни одной подписи. Выберите абзац на панели статьи и нажмите M, чтобы сделать его подписью.</translation>
        </message>
        <message>
            <source>No photo slots</source>
            <translation>Нет мест для фото</translation>
        </message>
        <message>
            <source>No photo yet</source>
            <translation>Пока нет фото</translation>
        </message>
        <message>
            <source>No photos</source>
            <translation>Нет фотографий</translation>
        </message>
        <message>
            <source>There are no pictures here.</source>
            <translation>Здесь нет снимков.</translation>
        </message>
        <message>
            <source>This photo cannot be shown.</source>
            <translation>Эту фотографию нельзя показать.</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>нет подписи</translation>
        </message>
        <message>
            <source>no credit</source>
            <translation>авторство не указано</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} из {count}</translation>
        </message>
    </context>
    <context>
        <name>SidePane</name>
        <message>
            <source>Article</source>
            <translation>Статья</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Checks {count}</source>
            <translation>Проверка {count}</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Side pane</source>
            <translation>Боковая панель</translation>
        </message>
    </context>
    <context>
        <name>SlotCard</name>
        <message>
            <source>No credit</source>
            <translation>Авторство не указано</translation>
        </message>
        <message>
            <source>No photo yet
drop one here</source>
            <translation>Пока нет фото
перетащите сюда</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>SlotModel</name>
        <message>
            <source>No caption</source>
            <translation>Нет подписи</translation>
        </message>
        <message>
            <source>No credit</source>
            <translation>Авторство не указано</translation>
        </message>
        <message>
            <source>No photo yet</source>
            <translation>Пока нет фото</translation>
        </message>
        <message>
            <source>Slot {number}</source>
            <translation>Место {number}</translation>
        </message>
        <message>
            <source>The photo is a guess, {n} % sure.</source>
            <translation>Фотография угадана, уверенность {n} %.</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Photo</source>
            <translation>Фото</translation>
        </message>
    </context>
    <context>
        <name>StageChevrons</name>
        <message>
            <source>Next slot</source>
            <translation>Следующее место</translation>
        </message>
        <message>
            <source>Previous slot</source>
            <translation>Предыдущее место</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Empty</source>
            <translation>Пусто</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Хорошо</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Взгляните</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Ошибка</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>Место {number} из {of}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} из {total}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>Tasks</name>
        <message>
            <source>Called off; nothing was written.</source>
            <translation>Прервано; ничего не записано.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>No unplaced photos</source>
            <translation>Все фотографии на местах</translation>
        </message>
        <message>
            <source>Unplaced photos</source>
            <translation>Фотографии без места</translation>
        </message>
        <message>
            <source>Unplaced photos ({n})</source>
            <translation>Фотографии без места ({n})</translation>
        </message>
    </context>
    <context>
        <name>WaiveBar</name>
        <message>
            <source>A reason, or nothing</source>
            <translation>Причина или ничего</translation>
        </message>
        <message>
            <source>Why may it stay as it is?</source>
            <translation>Почему можно оставить как есть?</translation>
        </message>
        <message>
            <source>Why this remark is waived</source>
            <translation>Почему это замечание снято</translation>
        </message>
    </context>
    <context>
        <name>Walking</name>
        <message>
            <source>Every slot is fine.</source>
            <translation>Все места в порядке.</translation>
        </message>
        <message>
            <source>No pair is unsure.</source>
            <translation>Неуверенных пар нет.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Cutline finds the photo captions and credits in it, and pairs them with the pictures in a folder.</source>
            <translation>Cutline находит в ней подписи и авторство фотографий и подбирает к ним снимки из папки.</translation>
        </message>
        <message>
            <source>Drop an article and its photos here</source>
            <translation>Перетащите сюда статью и её фотографии</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>Открыть статью</translation>
        </message>
        <message>
            <source>Open article…</source>
            <translation>Открыть статью…</translation>
        </message>
        <message>
            <source>Paste article text</source>
            <translation>Вставить текст статьи</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Недавние</translation>
        </message>
        <message>
            <source>Take %s off the list</source>
            <translation>Убрать %s из списка</translation>
        </message>
        <message>
            <source>Text, saved web page, Markdown, Word, OpenDocument or PDF · JPEG, PNG, WebP, TIFF, HEIC, AVIF</source>
            <translation>Текст, сохранённая веб-страница, Markdown, Word, OpenDocument или PDF · JPEG, PNG, WebP, TIFF, HEIC, AVIF</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Попробовать пример</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Against</source>
            <translation>Против</translation>
        </message>
        <message>
            <source>For</source>
            <translation>За</translation>
        </message>
        <message>
            <source>No photo of the folder speaks for this slot.</source>
            <translation>Ни одна фотография из папки не подходит этому месту.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Nothing speaks for it but its place.</source>
            <translation>За неё говорит только её порядок.</translation>
        </message>
        <message>
            <source>Why no photo</source>
            <translation>Почему нет фото</translation>
        </message>
        <message>
            <source>Why this photo</source>
            <translation>Почему это фото</translation>
        </message>
        <message>
            <source>Why this photo · {percent} %</source>
            <translation>Почему это фото · {percent} %</translation>
        </message>
        <message>
            <source>You chose this photo.</source>
            <translation>Вы выбрали эту фотографию.</translation>
        </message>
        <message>
            <source>You left this slot without a photo.</source>
            <translation>Вы оставили это место без фотографии.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Choose the folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
        <message>
            <source>Something went wrong inside Cutline. Your decisions are safe.</source>
            <translation>В Cutline что-то пошло не так. Ваши решения сохранены.</translation>
        </message>
        <message>
            <source>The folder of photos, %s, is not there any more. Your decisions are kept.</source>
            <translation>Папки с фотографиями %s больше нет. Ваши решения сохранены.</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>все клавиши</translation>
        </message>
        <message>
            <source>browse</source>
            <translation>листать</translation>
        </message>
        <message>
            <source>edit caption</source>
            <translation>править подпись</translation>
        </message>
        <message>
            <source>export</source>
            <translation>экспорт</translation>
        </message>
        <message>
            <source>full screen</source>
            <translation>полный экран</translation>
        </message>
        <message>
            <source>hide caption</source>
            <translation>скрыть подпись</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>оставить</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message numerus="yes">
            <source>Gone from the folder: %Ln.</source>
            <translation>
                <numerusform>Исчезло из папки: %Ln.</numerusform>
                <numerusform>Исчезло из папки: %Ln.</numerusform>
                <numerusform>Исчезло из папки: %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>New in the folder: %Ln.</source>
            <translation>
                <numerusform>Новых в папке: %Ln.</numerusform>
                <numerusform>Новых в папке: %Ln.</numerusform>
                <numerusform>Новых в папке: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Photos in the folder have changed.</source>
            <translation>Фотографии в папке изменились.</translation>
        </message>
        <message>
            <source>The folder of photos has moved to %s.</source>
            <translation>Папка с фотографиями теперь здесь: %s.</translation>
        </message>
    </context>
</TS>
